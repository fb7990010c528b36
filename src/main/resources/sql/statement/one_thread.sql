-- Nothing is shared out.
set threads = 1;
