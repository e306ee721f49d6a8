-- How a duty was held and on which tour, beside what already tells duties apart: nobody is at two
-- places at a time, so neither belongs to the key.
alter table attendance add column mode varchar(20) default 'ON_SITE' not null;
alter table attendance add column tour varchar(100);

-- The plan of the tour that an entry is a day of, where it says so.
alter table ledger_entry add column tour varchar(100);
