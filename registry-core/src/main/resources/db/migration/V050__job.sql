-- Long work. A row is claimed by raising its fence; every chunk commits its cursor under the fence it was claimed with,
-- so that a worker that lost its lease cannot write any more.
create table job (
    id             binary(16)   not null,
    kind           varchar(60)  not null,
    -- The logical period of scheduled work, for example 2026-11; absent for work that a person asked for.
    slot           varchar(100),
    state          varchar(20)  not null,
    parameters     longtext     not null,
    owner_account  binary(16),
    owner_name     varchar(100) not null,
    owner_role     varchar(40)  not null,
    -- What the owner could reach when the job was asked for.
    scope          longtext     not null,
    chunk_cursor   longtext     not null,
    fence          bigint       not null,
    -- Seconds since 1970 by the clock of the database, because the clocks of nodes differ.
    lease_until    bigint       not null,
    node           varchar(100) not null,
    attempts       int          not null,
    done_count     bigint       not null,
    total_count    bigint,
    counts         longtext     not null,
    link           varchar(300) not null,
    problem        varchar(100) not null,
    cancel_asked   boolean      not null,
    submitted_at   datetime(6)  not null,
    started_at     datetime(6),
    ended_at       datetime(6),
    constraint pk_job primary key (id),
    -- Scheduled work happens once a period, however many nodes wake for it.
    constraint uk_job_slot unique (kind, slot),
    constraint ck_job_state check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'))
);

-- Serves the search for work.
create index ix_job_state on job (state, submitted_at);
-- Serves the jobs page.
create index ix_job_owner on job (owner_account, submitted_at);

-- What a job says while it runs; worded by the code.
create table job_line (
    id         binary(16)   not null,
    job_id     binary(16)   not null,
    logged_at  datetime(6)  not null,
    code       varchar(60)  not null,
    arguments  longtext     not null,
    constraint pk_job_line primary key (id),
    constraint fk_job_line_job foreign key (job_id) references job (id)
);
