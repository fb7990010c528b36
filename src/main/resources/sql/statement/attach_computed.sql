-- A database in memory, compressed, beside the one that is open.
attach ':memory:' as computed (compress);
use computed;
