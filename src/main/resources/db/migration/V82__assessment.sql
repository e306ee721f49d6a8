-- How far each centre's week is met, worked out anew whenever a roster is published, an attendance
-- recorded or the ledger corrected; all of it can be worked out again from those.
create table centre_week (
  county varchar(64) not null references county (id),
  centre varchar(100) not null,
  -- Its Monday. Its Thursday says which month, quarter and year it belongs to.
  week date not null,
  thursday date not null,
  round varchar(20) not null,
  required int not null,
  -- Duty days by the version that holds, and attended.
  planned int not null,
  attended int not null,
  -- Days of those whom hospitals send, by the version that holds: a physician's date counts once.
  planned_sent int not null,
  -- Duties to which nobody came, and duties of which nothing is known.
  absent int not null,
  awaited int not null,
  primary key (county, centre, week)
);
create index centre_week_round on centre_week (county, round);
create index centre_week_thursday on centre_week (thursday, county);
