-- A reader needs no other file, and cannot change that.
set enable_external_access = false;
set lock_configuration = true;
