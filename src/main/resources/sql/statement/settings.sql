-- Nothing is fetched, and nothing loaded that is not in the program.
set autoinstall_known_extensions = false;
set autoload_known_extensions = false;
set memory_limit = '500MB';
