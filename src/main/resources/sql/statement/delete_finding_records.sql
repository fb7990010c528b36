-- Takes out the findings of some deliveries.
delete from core.finding_record where delivery_id in (${delivery_ids});
