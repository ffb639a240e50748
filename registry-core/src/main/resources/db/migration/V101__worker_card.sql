-- One row a person for lists and search, derived in the transaction of each change and rebuildable from nothing.
-- certification writes the columns from certificate_level on through WorkerCards.
create table worker_card (
    worker_id              binary(16)   not null,
    registry_no            varchar(32)  not null,
    name                   varchar(100) not null,
    name_key               varchar(100) not null,
    pinyin                 varchar(200) not null,
    initials               varchar(200) not null,
    masked_id              varchar(40)  not null,
    birth_date             date,
    sex                    varchar(1),
    status                 varchar(20)  not null,
    status_since           date,
    district_code          varchar(12),
    town_code              varchar(12),
    employer_id            binary(16),
    employer_name          varchar(250),
    supervisor_id          binary(16),
    education              varchar(10),
    establishment_kind     varchar(40),
    contract_kind          varchar(40),
    title                  varchar(250),
    service_fields         varchar(400) not null,
    certificate_level      varchar(20),
    registration_no        varchar(40),
    registration_state     varchar(20),
    registration_valid_to  date,
    education_hours        decimal(7, 1),
    body_district_code     varchar(12),
    body_town_code         varchar(12),
    next_change_on         date,
    record_version         bigint       not null,
    version                bigint       not null,
    constraint pk_worker_card primary key (worker_id),
    constraint uk_worker_card_registry_no unique (registry_no),
    constraint fk_worker_card_worker foreign key (worker_id) references worker (id)
);

-- Each scope with the order of the list, so that a first page is read off an index.
create index ix_worker_card_pinyin on worker_card (pinyin, worker_id);
create index ix_worker_card_district on worker_card (district_code, pinyin, worker_id);
create index ix_worker_card_town on worker_card (town_code, pinyin, worker_id);
create index ix_worker_card_employer on worker_card (employer_id, pinyin, worker_id);
create index ix_worker_card_supervisor on worker_card (supervisor_id, pinyin, worker_id);
-- The start of a name or of initials, with scope and order, so that no card is read to find, sort or count them.
create index ix_worker_card_name_key on worker_card
    (name_key, district_code, town_code, supervisor_id, pinyin, worker_id);
create index ix_worker_card_initials on worker_card
    (initials, district_code, town_code, supervisor_id, pinyin, worker_id);
-- The filters of the query bar.
create index ix_worker_card_level on worker_card (certificate_level, pinyin, worker_id);
create index ix_worker_card_level_district on worker_card (district_code, certificate_level, pinyin, worker_id);
create index ix_worker_card_education on worker_card (education, pinyin, worker_id);
create index ix_worker_card_status on worker_card (status, pinyin, worker_id);
create index ix_worker_card_valid_to on worker_card (registration_valid_to, worker_id);
create index ix_worker_card_valid_to_district on worker_card (district_code, registration_valid_to, worker_id);
create index ix_worker_card_next_change on worker_card (next_change_on);

-- Every word by which a person is found beyond the card: other names and readings, certificate numbers, and blind indexes
-- of ID number and phone.
create table worker_key (
    worker_id   binary(16)   not null,
    kind        varchar(20)  not null,
    search_key  varchar(200) not null,
    constraint pk_worker_key primary key (worker_id, kind, search_key),
    constraint fk_worker_key_worker foreign key (worker_id) references worker (id)
);

create index ix_worker_key_search on worker_key (search_key, kind, worker_id);
