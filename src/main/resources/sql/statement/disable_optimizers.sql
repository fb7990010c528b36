-- Leaves out steps of the optimizer; what is answered stays the same.
set disabled_optimizers = '${names}';
