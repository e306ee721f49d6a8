-- The same sums by quarter and by year: what is asked of ten years is not added up from months.
create table ledger_quarter (
  county varchar(64) not null references county (id),
  side varchar(20) not null,
  thing varchar(100) not null,
  -- Its first day.
  quarter_start date not null,
  type varchar(20) not null,
  days int not null,
  half_days int not null,
  dates int not null,
  primary key (county, side, thing, quarter_start, type)
);
create table ledger_year (
  county varchar(64) not null references county (id),
  side varchar(20) not null,
  thing varchar(100) not null,
  year_start date not null,
  type varchar(20) not null,
  days int not null,
  half_days int not null,
  dates int not null,
  primary key (county, side, thing, year_start, type)
);
create table centre_quarter (
  county varchar(64) not null references county (id),
  centre varchar(100) not null,
  quarter_start date not null,
  due int not null,
  met int not null,
  met_as_planned int not null,
  primary key (county, centre, quarter_start)
);
create table centre_year (
  county varchar(64) not null references county (id),
  centre varchar(100) not null,
  year_start date not null,
  due int not null,
  met int not null,
  met_as_planned int not null,
  primary key (county, centre, year_start)
);

insert into ledger_quarter (county, side, thing, quarter_start, type, days, half_days, dates)
select county, side, thing, cast(date_trunc('quarter', month_start) as date), type, sum(days),
  sum(half_days), sum(dates)
from ledger_month group by county, side, thing, cast(date_trunc('quarter', month_start) as date), type;

insert into ledger_year (county, side, thing, year_start, type, days, half_days, dates)
select county, side, thing, cast(date_trunc('year', quarter_start) as date), type, sum(days),
  sum(half_days), sum(dates)
from ledger_quarter group by county, side, thing, cast(date_trunc('year', quarter_start) as date), type;

insert into centre_quarter (county, centre, quarter_start, due, met, met_as_planned)
select county, centre, cast(date_trunc('quarter', month_start) as date), sum(due), sum(met),
  sum(met_as_planned)
from centre_month group by county, centre, cast(date_trunc('quarter', month_start) as date);

insert into centre_year (county, centre, year_start, due, met, met_as_planned)
select county, centre, cast(date_trunc('year', quarter_start) as date), sum(due), sum(met),
  sum(met_as_planned)
from centre_quarter group by county, centre, cast(date_trunc('year', quarter_start) as date);

-- For the province, whose questions name dates alone. Each begins with the date and has all that is
-- asked: neither database takes it for a question about one county, which has its primary key.
create index ledger_month_dates on ledger_month
  (month_start, side, type, county, thing, days, half_days, dates);
create index ledger_quarter_dates on ledger_quarter
  (quarter_start, side, type, county, thing, days, half_days, dates);
create index ledger_year_dates on ledger_year
  (year_start, side, type, county, thing, days, half_days, dates);
create index centre_month_dates on centre_month
  (month_start, county, centre, due, met, met_as_planned);
create index centre_quarter_dates on centre_quarter
  (quarter_start, county, centre, due, met, met_as_planned);
create index centre_year_dates on centre_year (year_start, county, centre, due, met, met_as_planned);
create index planned_service_dates on planned_service (first_day, side, type);
