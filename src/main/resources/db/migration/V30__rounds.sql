-- Planning rounds. A round copies nothing of the registry; what it is planned from is a snapshot.
create table planning_round (
  county varchar(64) not null references county (id),
  -- Such as 2026-Q4, or the first day of a period that is no bureau's quarter.
  id varchar(20) not null,
  name varchar(200) not null,
  first_day date not null,
  last_day date not null,
  deadline timestamp with time zone not null,
  whoever_submitted_nothing varchar(20) not null,
  state varchar(20) not null,
  collecting_at timestamp with time zone not null,
  planning_at timestamp with time zone,
  published_at timestamp with time zone,
  closed_at timestamp with time zone,
  -- The draft that counts; null before the first.
  draft varchar(36),
  version bigint not null,
  updated_at timestamp with time zone not null,
  primary key (county, id)
);
