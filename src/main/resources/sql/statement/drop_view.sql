drop view ${view};
