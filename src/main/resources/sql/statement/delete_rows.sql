-- Takes out the rows of some deliveries from the table of a dataset.
delete from core.${table} where delivery_id in (${delivery_ids});
