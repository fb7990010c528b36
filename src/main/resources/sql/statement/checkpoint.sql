-- Empties the log into the file, so that a copy without the log is whole.
checkpoint;
