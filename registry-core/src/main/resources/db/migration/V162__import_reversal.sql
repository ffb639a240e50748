-- A record that an import made and that was taken back: it stays, with its number, so that no number is given twice and
-- figures as they were known before stay as they were; but nobody finds it any more.
alter table worker add column withdrawn_at datetime(6);

-- Of a record that was changed and not made: its version before and after, so that exactly this can be taken back.
alter table import_effect add column version_before bigint;
alter table import_effect add column version_after bigint;

-- What happened to a change-set, by whom and when; with it goes how many lines it was about.
create table import_act (
    id          binary(16)   not null,
    import_id   binary(16)   not null,
    act         varchar(30)  not null,
    acted_at    datetime(6)  not null,
    actor_name  varchar(100) not null,
    line_count  bigint       not null,
    constraint pk_import_act primary key (id),
    constraint fk_import_act_job foreign key (import_id) references import_job (id)
);

create index ix_import_act_import on import_act (import_id, acted_at);

-- The job that takes a change-set back, and what the change-set is afterwards.
create table import_reversal (
    import_id   binary(16)  not null,
    job_id      binary(16)  not null,
    ends_as     varchar(20) not null,
    constraint pk_import_reversal primary key (import_id),
    constraint uk_import_reversal_job unique (job_id),
    constraint fk_import_reversal_job foreign key (import_id) references import_job (id)
);
