-- That an employer said of its list of people: so it is. Rows are only added; the one with the greatest number is the last.
create table roster_confirmation (
    id            binary(16)   not null,
    employer_id   binary(16)   not null,
    number        int          not null,
    -- The calendar quarter for which it was said, for example 2026Q4.
    quarter       varchar(6)   not null,
    people        int          not null,
    -- Over everything that the list showed, in hexadecimal.
    digest        varchar(64)  not null,
    confirmed_at  datetime(6)  not null,
    actor_name    varchar(100) not null,
    -- Whether an office said it in place of the employer.
    by_office     boolean      not null,
    constraint pk_roster_confirmation primary key (id),
    constraint uk_roster_confirmation_number unique (employer_id, number),
    constraint fk_roster_confirmation_employer foreign key (employer_id) references organization (id)
);

-- Who stood on a confirmed list, as the list said it then: the next confirmation shows what has changed since.
create table roster_confirmed_person (
    confirmation_id  binary(16)   not null,
    worker_id        binary(16)   not null,
    registry_no      varchar(32)  not null,
    name             varchar(100) not null,
    digest           varchar(64)  not null,
    constraint pk_roster_confirmed_person primary key (confirmation_id, worker_id),
    constraint fk_roster_confirmed_person_confirmation foreign key (confirmation_id) references roster_confirmation (id)
);
