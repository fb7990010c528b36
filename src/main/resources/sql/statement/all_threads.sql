-- As many threads as the machine has processors.
reset threads;
