-- Nothing is fetched, and nothing loaded that is not in the program.
set autoinstall_known_extensions = false;
set autoload_known_extensions = false;
-- Tables in memory are compressed early, before many have grown.
set checkpoint_threshold = '1MB';
