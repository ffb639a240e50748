-- Certificate, registration and education are three life-cycles of a person; none is derived from another. Rows are
-- dated twice: valid_* says when a fact holds, recorded_at and retracted_at when the register knew it. A correction
-- retracts a row and adds one that names it in replaces; nothing is overwritten.
create table certificate (
    id                  binary(16)  not null,
    worker_id           binary(16)  not null,
    certificate_type    varchar(30) not null,
    level               varchar(20) not null,
    -- Opaque: public sources contradict each other about its structure. Absent, the level is unverified.
    management_no       varchar(32),
    approved_on         date,
    approval_precision  varchar(10),
    exam_year           int,
    exam_place          varchar(60),
    -- The approval date, or the day of recording where that is unknown.
    valid_from          date        not null,
    valid_to            date,
    recorded_at         datetime(6) not null,
    retracted_at        datetime(6),
    replaces            binary(16),
    version             bigint      not null,
    -- Only what stands is unique: a number may be retracted here and recorded for the person it belongs to.
    live_no             varchar(32) generated always as (case when retracted_at is null then management_no end),
    constraint pk_certificate primary key (id),
    constraint uk_certificate_live_no unique (certificate_type, live_no),
    constraint ck_certificate_period check (valid_to is null or valid_to > valid_from)
);

create index ix_certificate_worker on certificate (worker_id);

-- Periods of one person never overlap; a gap is where the history shows that the registration lapsed.
create table registration_period (
    id               binary(16)   not null,
    worker_id        binary(16)   not null,
    kind             varchar(20)  not null,
    registration_no  varchar(40),
    valid_from       date         not null,
    -- GIVEN, or DERIVED from the last day where a roster tells only that.
    start_source     varchar(10)  not null,
    -- The first day that is no longer covered; people and papers speak of the day before it, the last valid day.
    valid_to         date         not null,
    body             varchar(120),
    recorded_at      datetime(6)  not null,
    retracted_at     datetime(6),
    replaces         binary(16),
    version          bigint       not null,
    constraint pk_registration_period primary key (id),
    constraint ck_registration_period check (valid_to > valid_from)
);

create index ix_registration_period_worker on registration_period (worker_id, valid_to);

-- The ledger of education hours. Today it holds what people brought with them; credited activities come to stand beside.
create table education_entry (
    id            binary(16)   not null,
    worker_id     binary(16)   not null,
    kind          varchar(20)  not null,
    hours         decimal(7,2) not null,
    valid_from    date         not null,
    recorded_at   datetime(6)  not null,
    retracted_at  datetime(6),
    version       bigint       not null,
    constraint pk_education_entry primary key (id),
    constraint ck_education_entry_hours check (hours >= 0)
);

create index ix_education_entry_worker on education_entry (worker_id);
