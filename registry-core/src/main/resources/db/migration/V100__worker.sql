-- The register of people. One row a person for life; everything that is true of a person over time lies in the fact
-- tables below, whose rows are added and retracted, never changed or deleted.
create table worker (
    id             binary(16)   not null,
    registry_no    varchar(32)  not null,
    registered_at  datetime(6)  not null,
    changed_at     datetime(6)  not null,
    merged_into    binary(16),
    version        bigint       not null,
    constraint pk_worker primary key (id),
    constraint uk_worker_registry_no unique (registry_no),
    constraint fk_worker_merged_into foreign key (merged_into) references worker (id)
);

create index ix_worker_merged_into on worker (merged_into);

-- When each version of a person was written, so that a reader of an older one can be told what has changed since.
create table worker_revision (
    worker_id   binary(16)  not null,
    version     bigint      not null,
    changed_at  datetime(6) not null,
    action      varchar(60) not null,
    actor_name  varchar(100) not null,
    constraint pk_worker_revision primary key (worker_id, version),
    constraint fk_worker_revision_worker foreign key (worker_id) references worker (id)
);

-- The next free number of each series; its row lock makes numbers unique under parallel registration.
create table registry_series (
    series      varchar(32) not null,
    last_number bigint      not null,
    constraint pk_registry_series primary key (series)
);

-- Names as they were typed, also former ones. The name in use is the one of the latest valid_from.
create table worker_name (
    id           binary(16)   not null,
    worker_id    binary(16)   not null,
    name         varchar(100) not null,
    former       boolean      not null,
    valid_from   date,
    recorded_at  datetime(6)  not null,
    retracted_at datetime(6),
    version      bigint       not null,
    constraint pk_worker_name primary key (id),
    constraint fk_worker_name_worker foreign key (worker_id) references worker (id)
);

create index ix_worker_name_worker on worker_name (worker_id);

-- Identity documents; the number is sealed and found by its blind index. living_index is the index while the row is not
-- retracted: its key is the last word on registering one person twice.
create table identity_document (
    id             binary(16)    not null,
    worker_id      binary(16)    not null,
    kind           varchar(40)   not null,
    number_cipher  varbinary(255) not null,
    number_index   varbinary(32) not null,
    living_index   varbinary(32),
    masked         varchar(40)   not null,
    recorded_at    datetime(6)   not null,
    retracted_at   datetime(6),
    version        bigint        not null,
    constraint pk_identity_document primary key (id),
    constraint uk_identity_document_living unique (living_index),
    constraint fk_identity_document_worker foreign key (worker_id) references worker (id),
    constraint ck_identity_document_living check ((living_index is null) = (retracted_at is not null))
);

create index ix_identity_document_worker on identity_document (worker_id);

-- What is true of a person beside names, documents and work: one value of one kind from one day.
create table worker_attribute (
    id           binary(16)   not null,
    worker_id    binary(16)   not null,
    kind         varchar(30)  not null,
    value_text   varchar(4000) not null,
    valid_from   date,
    recorded_at  datetime(6)  not null,
    retracted_at datetime(6),
    version      bigint       not null,
    constraint pk_worker_attribute primary key (id),
    constraint fk_worker_attribute_worker foreign key (worker_id) references worker (id)
);

create index ix_worker_attribute_worker on worker_attribute (worker_id);

-- Where a person works, from when. The end of a main employment is the next one's start or the day it was ended; at most
-- one main employment starts on a day, which main_slot guards while the row is not retracted.
create table employment (
    id                  binary(16)   not null,
    worker_id           binary(16)   not null,
    employer_id         binary(16)   not null,
    main                boolean      not null,
    main_slot           date,
    valid_from          date         not null,
    ended_on            date,
    establishment_kind  varchar(40),
    contract_kind       varchar(40),
    title               varchar(250),
    service_fields      varchar(400) not null,
    leaving_reason      varchar(40),
    recorded_at         datetime(6)  not null,
    retracted_at        datetime(6),
    version             bigint       not null,
    constraint pk_employment primary key (id),
    constraint uk_employment_main unique (worker_id, main_slot),
    constraint fk_employment_worker foreign key (worker_id) references worker (id),
    constraint ck_employment_end check (ended_on is null or ended_on >= valid_from)
);

-- Serves the refresh of everybody at an employer that moved or was renamed.
create index ix_employment_employer on employment (employer_id);

create table education (
    id            binary(16)  not null,
    worker_id     binary(16)  not null,
    level         varchar(10),
    degree        varchar(10),
    school        varchar(250),
    major         varchar(250),
    graduated_on  varchar(10),
    recorded_at   datetime(6) not null,
    retracted_at  datetime(6),
    version       bigint      not null,
    constraint pk_education primary key (id),
    constraint fk_education_worker foreign key (worker_id) references worker (id)
);

create index ix_education_worker on education (worker_id);

-- How a person is reached and paid; sealed, with a mask to show and a blind index to find.
create table contact (
    id            binary(16)     not null,
    worker_id     binary(16)     not null,
    kind          varchar(20)    not null,
    value_cipher  varbinary(2000) not null,
    value_index   varbinary(32)     not null,
    masked        varchar(300)   not null,
    recorded_at   datetime(6)    not null,
    retracted_at  datetime(6),
    version       bigint         not null,
    constraint pk_contact primary key (id),
    constraint fk_contact_worker foreign key (worker_id) references worker (id)
);

create index ix_contact_worker on contact (worker_id);
