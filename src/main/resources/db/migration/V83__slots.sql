-- Clinic slots of hospitals (号源) as their registry has them: so many on each such weekday and session.
create table clinic_slots (
  county varchar(64) not null references county (id),
  hospital varchar(100) not null,
  -- The whole list, a JSON object; replaced as one.
  document text not null,
  version bigint not null,
  changed_by varchar(200) not null,
  changed_at timestamp with time zone not null,
  primary key (county, hospital)
);

-- How many are reserved, and until when; one row where a county changed what is usual.
create table slot_policy (
  county varchar(64) not null primary key references county (id),
  document text not null,
  version bigint not null,
  changed_by varchar(200) not null,
  changed_at timestamp with time zone not null
);

-- Slots that were reserved for a centre on a date, and what became of them.
create table reserved_slots (
  county varchar(64) not null references county (id),
  hospital varchar(100) not null,
  specialty varchar(100) not null,
  senior boolean not null,
  slot_date date not null,
  centre varchar(100) not null,
  slots int not null,
  booked int not null,
  attended int not null,
  version bigint not null,
  primary key (county, hospital, specialty, senior, slot_date, centre)
);
create index reserved_slots_date on reserved_slots (county, slot_date);

-- What a hospital had on a date, reserved or not.
create table offered_slots (
  county varchar(64) not null references county (id),
  hospital varchar(100) not null,
  specialty varchar(100) not null,
  senior boolean not null,
  slot_date date not null,
  slots int not null,
  quota int not null,
  primary key (county, hospital, specialty, senior, slot_date)
);
