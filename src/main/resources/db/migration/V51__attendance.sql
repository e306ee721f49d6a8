-- What became of duties of a published roster; a duty of which nothing is recorded is planned.
create table attendance (
  county varchar(64) not null,
  round varchar(20) not null,
  centre varchar(100) not null,
  duty_date date not null,
  session varchar(20) not null,
  physician varchar(100) not null,
  state varchar(20) not null,
  -- Who came instead.
  substitute varchar(100),
  version bigint not null,
  recorded_by varchar(200) not null,
  recorded_at timestamp with time zone not null,
  primary key (county, round, centre, duty_date, session, physician),
  foreign key (county, round) references planning_round (county, id)
);
