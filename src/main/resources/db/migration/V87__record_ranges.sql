-- Of a county its rows are few, of the province all are read: H2 took these for the county's too, and
-- read every county's.
drop index ledger_month_start;
drop index centre_month_start;
drop index planned_service_day;
