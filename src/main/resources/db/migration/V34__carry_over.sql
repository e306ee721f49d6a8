-- What a bureau says of somebody's carry-over into a round instead of what follows from the last.
create table carry_over (
  county varchar(64) not null,
  round varchar(20) not null,
  physician varchar(100) not null,
  document text not null,
  reason varchar(1000) not null,
  version bigint not null,
  changed_by varchar(200) not null,
  changed_at timestamp with time zone not null,
  primary key (county, round, physician),
  foreign key (county, round) references planning_round (county, id)
);
