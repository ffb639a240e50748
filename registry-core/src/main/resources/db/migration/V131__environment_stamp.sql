-- What this database is for, written once at its first start: invented people and real ones never share a database.
create table environment_stamp (
    id          int         not null,
    purpose     varchar(20) not null,
    stamped_at  datetime(6) not null,
    constraint pk_environment_stamp primary key (id),
    constraint ck_environment_stamp_one check (id = 1),
    constraint ck_environment_stamp_purpose check (purpose in ('PRODUCTION', 'DEMO'))
);
