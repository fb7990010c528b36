-- Takes out some deliveries, by number.
delete from core.delivery_record where delivery_id in (${delivery_ids});
