-- What stands in the ledger by month, worked out anew for its centre and its institution whenever an
-- entry is made, so that ten years of a province are added up from months. Postings are dates alone
-- and left out.
create table ledger_month (
  county varchar(64) not null references county (id),
  -- CENTRE or HOSPITAL: what the thing is.
  side varchar(20) not null,
  thing varchar(100) not null,
  -- Its first day.
  month_start date not null,
  type varchar(20) not null,
  -- A physician's date counts once.
  days int not null,
  half_days int not null,
  -- Whoever served.
  dates int not null,
  primary key (county, side, thing, month_start, type)
);
create index ledger_month_start on ledger_month (side, month_start);

insert into ledger_month (county, side, thing, month_start, type, days, half_days, dates)
select county, 'CENTRE', centre, month_start, type, count(*), sum(halves), count(distinct first_day)
from (select county, centre, physician, first_day, type, sum(sign * half_days) as halves,
        cast(date_trunc('month', first_day) as date) as month_start
      from ledger_entry where type <> 'POSTING'
      group by county, centre, physician, first_day, type having sum(sign) > 0) served
group by county, centre, month_start, type;

insert into ledger_month (county, side, thing, month_start, type, days, half_days, dates)
select county, 'HOSPITAL', institution, month_start, type, count(*), sum(halves), count(distinct first_day)
from (select county, institution, physician, first_day, type, sum(sign * half_days) as halves,
        cast(date_trunc('month', first_day) as date) as month_start
      from ledger_entry where type <> 'POSTING'
      group by county, institution, physician, first_day, type having sum(sign) > 0) served
group by county, institution, month_start, type;

create index ledger_entry_centre on ledger_entry (county, centre, first_day);
create index ledger_entry_institution on ledger_entry (county, institution, first_day);
create index ledger_entry_type on ledger_entry (type, county, first_day);

-- Weeks by the month of their Thursdays, worked out anew with them.
create table centre_month (
  county varchar(64) not null references county (id),
  centre varchar(100) not null,
  -- Its first day.
  month_start date not null,
  -- Weeks with something required, and of them those that were met.
  due int not null,
  met int not null,
  met_as_planned int not null,
  primary key (county, centre, month_start)
);
create index centre_month_start on centre_month (month_start);

insert into centre_month (county, centre, month_start, due, met, met_as_planned)
select county, centre, month_start, sum(case when required > 0 then 1 else 0 end),
  sum(case when required > 0 and attended >= required then 1 else 0 end),
  sum(case when required > 0 and planned >= required then 1 else 0 end)
from (select county, centre, required, planned, attended,
        cast(date_trunc('month', thursday) as date) as month_start from centre_week) weeks
group by county, centre, month_start;

create index centre_week_county on centre_week (county, thursday);

-- What the version that holds of a round sends where, day by day.
create table planned_service (
  county varchar(64) not null references county (id),
  round varchar(20) not null,
  -- CENTRE or HOSPITAL: what the thing is.
  side varchar(20) not null,
  thing varchar(100) not null,
  -- DUTY counts physicians, REMOTE half-days, TOUR tours.
  type varchar(20) not null,
  first_day date not null,
  -- One number for each day from the first on, separated by commas.
  by_day varchar(2000) not null,
  primary key (county, round, side, thing, type)
);
create index planned_service_day on planned_service (side, first_day);

alter table centre_week drop column planned_sent;
