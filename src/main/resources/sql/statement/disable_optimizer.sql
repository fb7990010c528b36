-- Leaves out a step of the optimizer; what is answered stays the same.
set disabled_optimizers = '${name}';
