-- How the duties of a swap are held and on which tour.
alter table swap_request add column mode varchar(20) default 'ON_SITE' not null;
alter table swap_request add column tour varchar(100);
-- Null where the taker gives no duty in exchange.
alter table swap_request add column given_mode varchar(20);
alter table swap_request add column given_tour varchar(100);
update swap_request set given_mode = 'ON_SITE' where given_date is not null;
