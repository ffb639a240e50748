-- What a level asks for and which windows are open, as dated data with its source: the rules change, the past does not.
create table certification_rule (
    code        varchar(40)  not null,
    valid_from  date         not null,
    valid_to    date,
    amount      int          not null,
    source      varchar(200) not null,
    constraint pk_certification_rule primary key (code, valid_from)
);

insert into certification_rule (code, valid_from, valid_to, amount, source) values
    ('HOURS_ASSISTANT', '2009-09-07', null, 72, '民发〔2009〕123号'),
    ('HOURS_INTERMEDIATE', '2009-09-07', null, 90, '民发〔2009〕123号'),
    ('HOURS_SENIOR', '2009-09-07', null, 90, '民发〔2009〕123号'),
    ('FIRST_WINDOW_MONTHS', '2009-04-08', null, 12, '民发〔2009〕44号'),
    ('PERIOD_MONTHS', '2009-04-08', null, 36, '民发〔2009〕44号'),
    ('RENEWAL_WINDOW_MONTHS', '2009-04-08', null, 3, '民发〔2009〕44号');
