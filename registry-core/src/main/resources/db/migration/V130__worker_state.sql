-- One row per person and per interval in which nothing that statistics ask about changes. Derived in the transaction of
-- each change and rebuildable from nothing; nobody writes here but reports.population, and core never reads it.
-- Open ends are the last day of the calendar and not null, so that "as of D, known now" is one range of an index.
create table worker_state (
    worker_id              binary(16)   not null,
    valid_from             date         not null,
    valid_to               date         not null,
    recorded_at            datetime(6)  not null,
    retracted_at           datetime(6)  not null,
    -- Where the person counts: null is not assigned to a district of the city.
    district_code          varchar(20),
    town_code              varchar(20),
    employer_id            binary(16),
    supervisor_id          binary(16),
    organization_kind      varchar(30),
    employment_status      varchar(20)  not null,
    establishment_kind     varchar(30),
    contract_kind          varchar(30),
    -- All fields of service, in order and separated by commas.
    service_fields         varchar(400) not null,
    level                  varchar(20),
    certified_on           date,
    registration_state     varchar(10)  not null,
    -- The last valid day of the latest registration that had begun; kept after it has passed.
    registration_last_day  date,
    education_hours        decimal(9,2) not null,
    education              varchar(10),
    sex                    varchar(1),
    birth_date             date,
    ethnicity              varchar(10),
    political_status       varchar(10),
    constraint pk_worker_state primary key (worker_id, valid_from, recorded_at),
    constraint ck_worker_state_valid check (valid_to > valid_from),
    constraint ck_worker_state_known check (retracted_at >= recorded_at)
);

-- Covers the figures of the overview: what stands now and has not ended by the day, then all that they cut and count by.
create index ix_worker_state_overview on worker_state (retracted_at, valid_to, valid_from, district_code, level, education,
    registration_state, registration_last_day, education_hours, certified_on, town_code, employer_id, supervisor_id);
