-- Frees the database in memory.
use ${database};
detach computed;
