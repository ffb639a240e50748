-- Whoever signs in. The login is for ever; an account is disabled, never deleted, because the audit trail names it.
create table account (
    id            binary(16)   not null,
    login         varchar(40)  not null,
    display_name  varchar(60)  not null,
    -- Keyed hash of the person's ID number: finds second accounts of one person.
    person_index  binary(32),
    state         varchar(10)  not null,
    created_at    datetime(6)  not null,
    version       bigint       not null,
    constraint pk_account primary key (id),
    constraint uk_account_login unique (login),
    constraint ck_account_state check (state in ('INVITED', 'ACTIVE', 'DISABLED'))
);

create index ix_account_person on account (person_index);

-- A role at a unit for a time. Once two security administrators exist, one proposes and another gives.
create table account_grant (
    id             binary(16)   not null,
    account_id     binary(16)   not null,
    role           varchar(20)  not null,
    unit_kind      varchar(10)  not null,
    unit_key       varchar(36)  not null,
    unit_district  varchar(12)  not null,
    names_visible  boolean      not null,
    valid_from     date         not null,
    valid_to       date,
    state          varchar(10)  not null,
    proposed_by    binary(16),
    given_by       binary(16),
    recorded_at    datetime(6)  not null,
    version        bigint       not null,
    constraint pk_account_grant primary key (id),
    constraint fk_account_grant_account foreign key (account_id) references account (id),
    constraint ck_account_grant_state check (state in ('PROPOSED', 'GIVEN', 'ENDED', 'REFUSED')),
    constraint ck_account_grant_period check (valid_to is null or valid_to >= valid_from)
);

-- Serves the compilation of a request's rights.
create index ix_account_grant_account on account_grant (account_id, state);
