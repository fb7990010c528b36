-- A database in memory, beside the one that is open.
attach ':memory:' as computed;
use computed;
