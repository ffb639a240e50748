-- One file that somebody brought, as a staged change-set.
create table import_job (
    id             binary(16)    not null,
    kind           varchar(30)   not null,
    state          varchar(20)   not null,
    owner_account  binary(16)    not null,
    file_name      varchar(255)  not null,
    -- Of owner, kind and content while the change-set lives: the same file again is the same change-set.
    live_key       binary(32),
    -- The day on which everything in the file is judged, whenever the judging ends.
    checked_as_of  date          not null,
    failure        varchar(60),
    -- The needed fields for which no column was recognised, between commas.
    missing        varchar(200),
    check_job      binary(16),
    apply_job      binary(16),
    -- The last line that was applied; whoever moves it owns the next lines.
    applied_to     int           not null,
    created_at     datetime(6)   not null,
    finished_at    datetime(6),
    version        bigint        not null,
    constraint pk_import_job primary key (id),
    constraint uk_import_job_live unique (live_key),
    constraint uk_import_job_check unique (check_job),
    constraint uk_import_job_apply unique (apply_job)
);

create index ix_import_job_owner on import_job (owner_account, created_at);

-- The file itself, sealed, in pieces that every server takes; gone once nobody needs it.
create table import_file_part (
    import_id  binary(16)  not null,
    part_no    int         not null,
    sealed     longblob    not null,
    constraint pk_import_file_part primary key (import_id, part_no),
    constraint fk_import_file_part_job foreign key (import_id) references import_job (id)
);

-- One line of the file. Its values are personal data, so they are sealed as one text.
create table import_row (
    import_id  binary(16)  not null,
    ordinal    int         not null,
    row_no     int         not null,
    outcome    varchar(10) not null,
    sealed     longblob,
    constraint pk_import_row primary key (import_id, ordinal),
    constraint fk_import_row_job foreign key (import_id) references import_job (id)
);

-- Serves the counts and the search for the next lines to apply.
create index ix_import_row_outcome on import_row (import_id, outcome, ordinal);

create table import_finding (
    import_id  binary(16)  not null,
    ordinal    int         not null,
    field      varchar(40) not null,
    code       varchar(60) not null,
    outcome    varchar(10) not null,
    constraint pk_import_finding primary key (import_id, ordinal, field, code),
    constraint fk_import_finding_row foreign key (import_id, ordinal) references import_row (import_id, ordinal)
);

-- Serves the groups by cause.
create index ix_import_finding_code on import_finding (import_id, code, field);

-- What a line made. One line makes each kind of thing once, so applying twice makes nothing twice.
create table import_effect (
    import_id    binary(16)   not null,
    ordinal      int          not null,
    object_kind  varchar(40)  not null,
    object_id    varchar(64)  not null,
    constraint pk_import_effect primary key (import_id, ordinal, object_kind),
    constraint fk_import_effect_row foreign key (import_id, ordinal) references import_row (import_id, ordinal)
);

create index ix_import_effect_object on import_effect (object_kind, object_id);

-- Header words by kind of file, without white space and in lower case; '#' is the running number, which is no field.
create table import_label (
    kind   varchar(30)  not null,
    label  varchar(100) not null,
    field  varchar(40)  not null,
    constraint pk_import_label primary key (kind, label)
);

-- The usual words; more are added as users confirm them.
insert into import_label (kind, field, label) values
    ('ROSTER', '#', '序号'),
    ('ROSTER', '#', '编号'),
    ('ROSTER', '#', '序'),
    ('ROSTER', '#', '行号'),
    ('ROSTER', '#', 'no'),
    ('ROSTER', '#', 'no.'),
    ('ROSTER', '#', '序列'),
    ('ROSTER', '#', '项次');
insert into import_label (kind, field, label) values
    ('ROSTER', 'name', '姓名'),
    ('ROSTER', 'name', '员工姓名'),
    ('ROSTER', 'name', '人员姓名'),
    ('ROSTER', 'name', '职工姓名'),
    ('ROSTER', 'name', '社工姓名'),
    ('ROSTER', 'name', '持证人姓名'),
    ('ROSTER', 'name', '持证人员姓名'),
    ('ROSTER', 'name', '名字'),
    ('ROSTER', 'name', '姓名(全名)'),
    ('ROSTER', 'name', '本人姓名'),
    ('ROSTER', 'name', '中文姓名'),
    ('ROSTER', 'name', 'name');
insert into import_label (kind, field, label) values
    ('ROSTER', 'gender', '性别'),
    ('ROSTER', 'gender', '男/女'),
    ('ROSTER', 'gender', '性别(男/女)'),
    ('ROSTER', 'gender', 'sex'),
    ('ROSTER', 'gender', 'gender');
insert into import_label (kind, field, label) values
    ('ROSTER', 'idNumber', '身份证号'),
    ('ROSTER', 'idNumber', '身份证号码'),
    ('ROSTER', 'idNumber', '公民身份号码'),
    ('ROSTER', 'idNumber', '公民身份证号码'),
    ('ROSTER', 'idNumber', '居民身份证号'),
    ('ROSTER', 'idNumber', '居民身份证号码'),
    ('ROSTER', 'idNumber', '身份证'),
    ('ROSTER', 'idNumber', '身份证件号'),
    ('ROSTER', 'idNumber', '身份证件号码'),
    ('ROSTER', 'idNumber', '有效身份证件号码'),
    ('ROSTER', 'idNumber', '证件号码'),
    ('ROSTER', 'idNumber', '证件号'),
    ('ROSTER', 'idNumber', '身份号码'),
    ('ROSTER', 'idNumber', '18位身份证号'),
    ('ROSTER', 'idNumber', '身份证号(18位)'),
    ('ROSTER', 'idNumber', 'idnumber');
insert into import_label (kind, field, label) values
    ('ROSTER', 'birthDate', '出生年月'),
    ('ROSTER', 'birthDate', '出生日期'),
    ('ROSTER', 'birthDate', '出生年月日'),
    ('ROSTER', 'birthDate', '出生时间'),
    ('ROSTER', 'birthDate', '生日'),
    ('ROSTER', 'birthDate', '出生'),
    ('ROSTER', 'birthDate', 'birthdate');
insert into import_label (kind, field, label) values
    ('ROSTER', 'ethnicity', '民族'),
    ('ROSTER', 'ethnicity', '族别'),
    ('ROSTER', 'ethnicity', 'ethnicity');
insert into import_label (kind, field, label) values
    ('ROSTER', 'politicalStatus', '政治面貌'),
    ('ROSTER', 'politicalStatus', '政治面目'),
    ('ROSTER', 'politicalStatus', '党派'),
    ('ROSTER', 'politicalStatus', '政治身份');
insert into import_label (kind, field, label) values
    ('ROSTER', 'education', '学历'),
    ('ROSTER', 'education', '文化程度'),
    ('ROSTER', 'education', '最高学历'),
    ('ROSTER', 'education', '学历层次'),
    ('ROSTER', 'education', '文化水平'),
    ('ROSTER', 'education', '教育程度'),
    ('ROSTER', 'education', '全日制学历'),
    ('ROSTER', 'education', '现有学历'),
    ('ROSTER', 'education', 'education');
insert into import_label (kind, field, label) values
    ('ROSTER', 'degree', '学位'),
    ('ROSTER', 'degree', '最高学位'),
    ('ROSTER', 'degree', '学位层次'),
    ('ROSTER', 'degree', '所获学位'),
    ('ROSTER', 'degree', '学历学位名称'),
    ('ROSTER', 'degree', 'degree');
insert into import_label (kind, field, label) values
    ('ROSTER', 'school', '毕业院校'),
    ('ROSTER', 'school', '毕业学校'),
    ('ROSTER', 'school', '毕业院校名称'),
    ('ROSTER', 'school', '毕业院校(全称)'),
    ('ROSTER', 'school', '院校'),
    ('ROSTER', 'school', '学校'),
    ('ROSTER', 'school', '就读院校'),
    ('ROSTER', 'school', 'school');
insert into import_label (kind, field, label) values
    ('ROSTER', 'major', '所学专业'),
    ('ROSTER', 'major', '专业'),
    ('ROSTER', 'major', '专业名称'),
    ('ROSTER', 'major', '毕业专业'),
    ('ROSTER', 'major', '学习专业'),
    ('ROSTER', 'major', '院校专业'),
    ('ROSTER', 'major', 'major');
insert into import_label (kind, field, label) values
    ('ROSTER', 'organisation', '工作单位'),
    ('ROSTER', 'organisation', '现单位'),
    ('ROSTER', 'organisation', '单位'),
    ('ROSTER', 'organisation', '单位名称'),
    ('ROSTER', 'organisation', '所在单位'),
    ('ROSTER', 'organisation', '现工作单位'),
    ('ROSTER', 'organisation', '用人单位'),
    ('ROSTER', 'organisation', '单位全称'),
    ('ROSTER', 'organisation', '工作单位名称'),
    ('ROSTER', 'organisation', '工作单位(全称)'),
    ('ROSTER', 'organisation', '任职单位'),
    ('ROSTER', 'organisation', '服务单位'),
    ('ROSTER', 'organisation', '所属单位'),
    ('ROSTER', 'organisation', '机构名称'),
    ('ROSTER', 'organisation', '所在机构'),
    ('ROSTER', 'organisation', '用工单位'),
    ('ROSTER', 'organisation', '聘用单位'),
    ('ROSTER', 'organisation', '工作机构'),
    ('ROSTER', 'organisation', '就业单位'),
    ('ROSTER', 'organisation', 'organisation'),
    ('ROSTER', 'organisation', 'organization');
insert into import_label (kind, field, label) values
    ('ROSTER', 'creditCode', '统一社会信用代码'),
    ('ROSTER', 'creditCode', '社会信用代码'),
    ('ROSTER', 'creditCode', '信用代码'),
    ('ROSTER', 'creditCode', '单位信用代码'),
    ('ROSTER', 'creditCode', '单位统一社会信用代码'),
    ('ROSTER', 'creditCode', '机构代码'),
    ('ROSTER', 'creditCode', '统一信用代码'),
    ('ROSTER', 'creditCode', '单位代码'),
    ('ROSTER', 'creditCode', 'creditcode');
insert into import_label (kind, field, label) values
    ('ROSTER', 'region', '所在市(区)'),
    ('ROSTER', 'region', '所在区县'),
    ('ROSTER', 'region', '所在县区'),
    ('ROSTER', 'region', '所在县(市、区)'),
    ('ROSTER', 'region', '所在县(市区)'),
    ('ROSTER', 'region', '县(市、区)'),
    ('ROSTER', 'region', '县(市区)'),
    ('ROSTER', 'region', '县市区'),
    ('ROSTER', 'region', '县区'),
    ('ROSTER', 'region', '区县'),
    ('ROSTER', 'region', '市(区)'),
    ('ROSTER', 'region', '市区'),
    ('ROSTER', 'region', '所属区县'),
    ('ROSTER', 'region', '所属市(区)'),
    ('ROSTER', 'region', '所在区'),
    ('ROSTER', 'region', '所在地区'),
    ('ROSTER', 'region', '地区'),
    ('ROSTER', 'region', '区域'),
    ('ROSTER', 'region', '所属地区'),
    ('ROSTER', 'region', '市、区'),
    ('ROSTER', 'region', '所在市区'),
    ('ROSTER', 'region', 'region');
insert into import_label (kind, field, label) values
    ('ROSTER', 'town', '乡镇(街道)'),
    ('ROSTER', 'town', '乡镇街道'),
    ('ROSTER', 'town', '镇(街道)'),
    ('ROSTER', 'town', '镇街'),
    ('ROSTER', 'town', '街道'),
    ('ROSTER', 'town', '街道(乡镇)'),
    ('ROSTER', 'town', '街道乡镇'),
    ('ROSTER', 'town', '所在乡镇'),
    ('ROSTER', 'town', '所在镇街'),
    ('ROSTER', 'town', '所属乡镇'),
    ('ROSTER', 'town', '所属街道'),
    ('ROSTER', 'town', '乡镇'),
    ('ROSTER', 'town', '街镇'),
    ('ROSTER', 'town', '所在街道'),
    ('ROSTER', 'town', '所在乡镇(街道)'),
    ('ROSTER', 'town', '所属乡镇(街道)'),
    ('ROSTER', 'town', '镇(街)'),
    ('ROSTER', 'town', '乡(镇、街道)'),
    ('ROSTER', 'town', 'town');
insert into import_label (kind, field, label) values
    ('ROSTER', 'post', '岗位名称'),
    ('ROSTER', 'post', '岗位'),
    ('ROSTER', 'post', '职务'),
    ('ROSTER', 'post', '现任职务'),
    ('ROSTER', 'post', '工作岗位'),
    ('ROSTER', 'post', '现岗位'),
    ('ROSTER', 'post', '职位'),
    ('ROSTER', 'post', '岗位职务'),
    ('ROSTER', 'post', '职务(岗位)'),
    ('ROSTER', 'post', '现任岗位'),
    ('ROSTER', 'post', '职务/岗位'),
    ('ROSTER', 'post', '岗位/职务'),
    ('ROSTER', 'post', '担任职务'),
    ('ROSTER', 'post', 'post');
insert into import_label (kind, field, label) values
    ('ROSTER', 'contractKind', '用工形式'),
    ('ROSTER', 'contractKind', '用工方式'),
    ('ROSTER', 'contractKind', '聘用方式'),
    ('ROSTER', 'contractKind', '聘用形式'),
    ('ROSTER', 'contractKind', '用工性质'),
    ('ROSTER', 'contractKind', '人员性质'),
    ('ROSTER', 'contractKind', '编制性质'),
    ('ROSTER', 'contractKind', '编制情况'),
    ('ROSTER', 'contractKind', '编制类型'),
    ('ROSTER', 'contractKind', '人员类别'),
    ('ROSTER', 'contractKind', '用工类型'),
    ('ROSTER', 'contractKind', '身份性质'),
    ('ROSTER', 'contractKind', '聘用性质'),
    ('ROSTER', 'contractKind', '用工类别'),
    ('ROSTER', 'contractKind', '人员身份'),
    ('ROSTER', 'contractKind', '身份类别'),
    ('ROSTER', 'contractKind', 'employmentform');
insert into import_label (kind, field, label) values
    ('ROSTER', 'workStart', '参加工作时间'),
    ('ROSTER', 'workStart', '参加工作日期'),
    ('ROSTER', 'workStart', '工作时间'),
    ('ROSTER', 'workStart', '参加工作年月'),
    ('ROSTER', 'workStart', '参工时间'),
    ('ROSTER', 'workStart', '开始工作时间'),
    ('ROSTER', 'workStart', '何时参加工作'),
    ('ROSTER', 'workStart', 'workstart');
insert into import_label (kind, field, label) values
    ('ROSTER', 'practiceStart', '从事社会工作时间'),
    ('ROSTER', 'practiceStart', '从事社工时间'),
    ('ROSTER', 'practiceStart', '从事社会工作起始时间'),
    ('ROSTER', 'practiceStart', '从事社会工作日期'),
    ('ROSTER', 'practiceStart', '从事社会工作年月'),
    ('ROSTER', 'practiceStart', '从业时间'),
    ('ROSTER', 'practiceStart', '社会工作从业时间'),
    ('ROSTER', 'practiceStart', '从事社工工作时间'),
    ('ROSTER', 'practiceStart', '从事本工作时间'),
    ('ROSTER', 'practiceStart', '开始从事社会工作时间'),
    ('ROSTER', 'practiceStart', 'practicestart');
insert into import_label (kind, field, label) values
    ('ROSTER', 'serviceFields', '服务领域'),
    ('ROSTER', 'serviceFields', '从业领域'),
    ('ROSTER', 'serviceFields', '工作领域'),
    ('ROSTER', 'serviceFields', '从事领域'),
    ('ROSTER', 'serviceFields', '社会工作领域'),
    ('ROSTER', 'serviceFields', '服务领域(可多选)'),
    ('ROSTER', 'serviceFields', '社工服务领域'),
    ('ROSTER', 'serviceFields', '专业领域'),
    ('ROSTER', 'serviceFields', '从事服务领域'),
    ('ROSTER', 'serviceFields', 'servicefields');
insert into import_label (kind, field, label) values
    ('ROSTER', 'certificateLevel', '证书等级'),
    ('ROSTER', 'certificateLevel', '证书级别'),
    ('ROSTER', 'certificateLevel', '证书名称'),
    ('ROSTER', 'certificateLevel', '资格等级'),
    ('ROSTER', 'certificateLevel', '资格级别'),
    ('ROSTER', 'certificateLevel', '职业水平等级'),
    ('ROSTER', 'certificateLevel', '职业水平'),
    ('ROSTER', 'certificateLevel', '社工证等级'),
    ('ROSTER', 'certificateLevel', '社工证级别'),
    ('ROSTER', 'certificateLevel', '社会工作者职业水平等级'),
    ('ROSTER', 'certificateLevel', '社会工作职业资格等级'),
    ('ROSTER', 'certificateLevel', '持证等级'),
    ('ROSTER', 'certificateLevel', '持证级别'),
    ('ROSTER', 'certificateLevel', '证书类别'),
    ('ROSTER', 'certificateLevel', '职业资格等级'),
    ('ROSTER', 'certificateLevel', '社工等级'),
    ('ROSTER', 'certificateLevel', '资格证书等级'),
    ('ROSTER', 'certificateLevel', '职业资格'),
    ('ROSTER', 'certificateLevel', '证书等级(级别)'),
    ('ROSTER', 'certificateLevel', 'level');
insert into import_label (kind, field, label) values
    ('ROSTER', 'certificateNo', '证书管理号'),
    ('ROSTER', 'certificateNo', '管理号'),
    ('ROSTER', 'certificateNo', '证书编号'),
    ('ROSTER', 'certificateNo', '证书号'),
    ('ROSTER', 'certificateNo', '证书号码'),
    ('ROSTER', 'certificateNo', '资格证书编号'),
    ('ROSTER', 'certificateNo', '资格证书管理号'),
    ('ROSTER', 'certificateNo', '社工证编号'),
    ('ROSTER', 'certificateNo', '社工证管理号'),
    ('ROSTER', 'certificateNo', '社工证号'),
    ('ROSTER', 'certificateNo', '职业水平证书管理号'),
    ('ROSTER', 'certificateNo', '证书管理编号'),
    ('ROSTER', 'certificateNo', '资格证书号'),
    ('ROSTER', 'certificateNo', '职业资格证书编号'),
    ('ROSTER', 'certificateNo', '职业资格证书管理号'),
    ('ROSTER', 'certificateNo', '证书管理号码'),
    ('ROSTER', 'certificateNo', 'certificateno');
insert into import_label (kind, field, label) values
    ('ROSTER', 'approvalDate', '批准日期'),
    ('ROSTER', 'approvalDate', '批准时间'),
    ('ROSTER', 'approvalDate', '取证时间'),
    ('ROSTER', 'approvalDate', '取证日期'),
    ('ROSTER', 'approvalDate', '发证日期'),
    ('ROSTER', 'approvalDate', '发证时间'),
    ('ROSTER', 'approvalDate', '证书批准日期'),
    ('ROSTER', 'approvalDate', '获证时间'),
    ('ROSTER', 'approvalDate', '获证日期'),
    ('ROSTER', 'approvalDate', '取得证书时间'),
    ('ROSTER', 'approvalDate', '证书取得时间'),
    ('ROSTER', 'approvalDate', '证书取得日期'),
    ('ROSTER', 'approvalDate', '获得证书时间'),
    ('ROSTER', 'approvalDate', '取得时间'),
    ('ROSTER', 'approvalDate', '获得时间'),
    ('ROSTER', 'approvalDate', '签发日期'),
    ('ROSTER', 'approvalDate', '取得日期'),
    ('ROSTER', 'approvalDate', '资格取得时间'),
    ('ROSTER', 'approvalDate', 'approvaldate');
insert into import_label (kind, field, label) values
    ('ROSTER', 'registrationNo', '登记证号'),
    ('ROSTER', 'registrationNo', '登记证书编号'),
    ('ROSTER', 'registrationNo', '登记号'),
    ('ROSTER', 'registrationNo', '登记编号'),
    ('ROSTER', 'registrationNo', '登记证编号'),
    ('ROSTER', 'registrationNo', '登记证书号'),
    ('ROSTER', 'registrationNo', '社工登记证号'),
    ('ROSTER', 'registrationNo', '登记证书号码'),
    ('ROSTER', 'registrationNo', '职业水平登记证号'),
    ('ROSTER', 'registrationNo', '注册编号'),
    ('ROSTER', 'registrationNo', '登记证号码'),
    ('ROSTER', 'registrationNo', 'registrationno');
insert into import_label (kind, field, label) values
    ('ROSTER', 'registrationValidTo', '登记有效期至'),
    ('ROSTER', 'registrationValidTo', '登记有效期'),
    ('ROSTER', 'registrationValidTo', '有效期至'),
    ('ROSTER', 'registrationValidTo', '登记证有效期至'),
    ('ROSTER', 'registrationValidTo', '登记证有效期'),
    ('ROSTER', 'registrationValidTo', '登记到期日期'),
    ('ROSTER', 'registrationValidTo', '登记到期时间'),
    ('ROSTER', 'registrationValidTo', '登记截止日期'),
    ('ROSTER', 'registrationValidTo', '有效期限至'),
    ('ROSTER', 'registrationValidTo', '登记证书有效期至'),
    ('ROSTER', 'registrationValidTo', '登记证到期时间'),
    ('ROSTER', 'registrationValidTo', '登记有效期止'),
    ('ROSTER', 'registrationValidTo', 'registrationvalidto');
insert into import_label (kind, field, label) values
    ('ROSTER', 'ceHours', '近三年继续教育学时'),
    ('ROSTER', 'ceHours', '继续教育学时'),
    ('ROSTER', 'ceHours', '继续教育学时数'),
    ('ROSTER', 'ceHours', '继续教育课时'),
    ('ROSTER', 'ceHours', '学时'),
    ('ROSTER', 'ceHours', '近三年学时'),
    ('ROSTER', 'ceHours', '近三年继续教育课时'),
    ('ROSTER', 'ceHours', '累计学时'),
    ('ROSTER', 'ceHours', '继续教育时长'),
    ('ROSTER', 'ceHours', '近三年继续教育学时数'),
    ('ROSTER', 'ceHours', '继续教育(学时)'),
    ('ROSTER', 'ceHours', '继续教育小时数'),
    ('ROSTER', 'ceHours', 'cehours');
insert into import_label (kind, field, label) values
    ('ROSTER', 'phone', '手机号码'),
    ('ROSTER', 'phone', '手机号'),
    ('ROSTER', 'phone', '手机'),
    ('ROSTER', 'phone', '联系电话'),
    ('ROSTER', 'phone', '联系方式'),
    ('ROSTER', 'phone', '电话'),
    ('ROSTER', 'phone', '移动电话'),
    ('ROSTER', 'phone', '电话号码'),
    ('ROSTER', 'phone', '本人手机'),
    ('ROSTER', 'phone', '联系手机'),
    ('ROSTER', 'phone', '本人联系电话'),
    ('ROSTER', 'phone', '手机电话'),
    ('ROSTER', 'phone', 'phone'),
    ('ROSTER', 'phone', 'mobile');
insert into import_label (kind, field, label) values
    ('ROSTER', 'email', '电子邮箱'),
    ('ROSTER', 'email', '邮箱'),
    ('ROSTER', 'email', '电子邮件'),
    ('ROSTER', 'email', '邮箱地址'),
    ('ROSTER', 'email', 'e-mail'),
    ('ROSTER', 'email', 'email'),
    ('ROSTER', 'email', '电邮'),
    ('ROSTER', 'email', '电子信箱'),
    ('ROSTER', 'email', '邮件地址'),
    ('ROSTER', 'email', '电子邮箱地址');
insert into import_label (kind, field, label) values
    ('ROSTER', 'remark', '备注'),
    ('ROSTER', 'remark', '说明'),
    ('ROSTER', 'remark', '备注说明'),
    ('ROSTER', 'remark', '其他说明'),
    ('ROSTER', 'remark', '注'),
    ('ROSTER', 'remark', '其他'),
    ('ROSTER', 'remark', 'remark'),
    ('ROSTER', 'remark', 'remarks');
insert into import_label (kind, field, label) values
    ('ORGANIZATIONS', '#', '序号'),
    ('ORGANIZATIONS', '#', '编号'),
    ('ORGANIZATIONS', '#', '序'),
    ('ORGANIZATIONS', '#', '行号'),
    ('ORGANIZATIONS', '#', 'no'),
    ('ORGANIZATIONS', '#', 'no.'),
    ('ORGANIZATIONS', '#', '序列'),
    ('ORGANIZATIONS', '#', '项次');
insert into import_label (kind, field, label) values
    ('ORGANIZATIONS', 'name', '单位名称'),
    ('ORGANIZATIONS', 'name', '名称'),
    ('ORGANIZATIONS', 'name', '机构名称'),
    ('ORGANIZATIONS', 'name', '单位全称'),
    ('ORGANIZATIONS', 'name', '组织名称'),
    ('ORGANIZATIONS', 'name', '用人单位'),
    ('ORGANIZATIONS', 'name', '用人单位名称'),
    ('ORGANIZATIONS', 'name', '单位'),
    ('ORGANIZATIONS', 'name', '机构全称'),
    ('ORGANIZATIONS', 'name', '单位名称(全称)'),
    ('ORGANIZATIONS', 'name', '法人名称'),
    ('ORGANIZATIONS', 'name', '工作单位'),
    ('ORGANIZATIONS', 'name', 'name');
insert into import_label (kind, field, label) values
    ('ORGANIZATIONS', 'kind', '单位类型'),
    ('ORGANIZATIONS', 'kind', '单位类别'),
    ('ORGANIZATIONS', 'kind', '单位性质'),
    ('ORGANIZATIONS', 'kind', '机构类型'),
    ('ORGANIZATIONS', 'kind', '机构类别'),
    ('ORGANIZATIONS', 'kind', '组织类型'),
    ('ORGANIZATIONS', 'kind', '机构性质'),
    ('ORGANIZATIONS', 'kind', '类型'),
    ('ORGANIZATIONS', 'kind', '类别'),
    ('ORGANIZATIONS', 'kind', '性质'),
    ('ORGANIZATIONS', 'kind', '法人类型'),
    ('ORGANIZATIONS', 'kind', 'kind'),
    ('ORGANIZATIONS', 'kind', 'type');
insert into import_label (kind, field, label) values
    ('ORGANIZATIONS', 'creditCode', '统一社会信用代码'),
    ('ORGANIZATIONS', 'creditCode', '社会信用代码'),
    ('ORGANIZATIONS', 'creditCode', '信用代码'),
    ('ORGANIZATIONS', 'creditCode', '统一信用代码'),
    ('ORGANIZATIONS', 'creditCode', '机构代码'),
    ('ORGANIZATIONS', 'creditCode', '单位代码'),
    ('ORGANIZATIONS', 'creditCode', '单位信用代码'),
    ('ORGANIZATIONS', 'creditCode', 'creditcode');
insert into import_label (kind, field, label) values
    ('ORGANIZATIONS', 'region', '所在市(区)'),
    ('ORGANIZATIONS', 'region', '所在区县'),
    ('ORGANIZATIONS', 'region', '所在县区'),
    ('ORGANIZATIONS', 'region', '所在县(市、区)'),
    ('ORGANIZATIONS', 'region', '所在县(市区)'),
    ('ORGANIZATIONS', 'region', '县(市、区)'),
    ('ORGANIZATIONS', 'region', '县(市区)'),
    ('ORGANIZATIONS', 'region', '县市区'),
    ('ORGANIZATIONS', 'region', '县区'),
    ('ORGANIZATIONS', 'region', '区县'),
    ('ORGANIZATIONS', 'region', '市(区)'),
    ('ORGANIZATIONS', 'region', '市区'),
    ('ORGANIZATIONS', 'region', '所属区县'),
    ('ORGANIZATIONS', 'region', '所属市(区)'),
    ('ORGANIZATIONS', 'region', '所在区'),
    ('ORGANIZATIONS', 'region', '所在地区'),
    ('ORGANIZATIONS', 'region', '地区'),
    ('ORGANIZATIONS', 'region', '区域'),
    ('ORGANIZATIONS', 'region', '所属地区'),
    ('ORGANIZATIONS', 'region', '市、区'),
    ('ORGANIZATIONS', 'region', '所在市区'),
    ('ORGANIZATIONS', 'region', 'region');
insert into import_label (kind, field, label) values
    ('ORGANIZATIONS', 'town', '乡镇(街道)'),
    ('ORGANIZATIONS', 'town', '乡镇街道'),
    ('ORGANIZATIONS', 'town', '镇(街道)'),
    ('ORGANIZATIONS', 'town', '镇街'),
    ('ORGANIZATIONS', 'town', '街道'),
    ('ORGANIZATIONS', 'town', '街道(乡镇)'),
    ('ORGANIZATIONS', 'town', '街道乡镇'),
    ('ORGANIZATIONS', 'town', '所在乡镇'),
    ('ORGANIZATIONS', 'town', '所在镇街'),
    ('ORGANIZATIONS', 'town', '所属乡镇'),
    ('ORGANIZATIONS', 'town', '所属街道'),
    ('ORGANIZATIONS', 'town', '乡镇'),
    ('ORGANIZATIONS', 'town', '街镇'),
    ('ORGANIZATIONS', 'town', '所在街道'),
    ('ORGANIZATIONS', 'town', '所在乡镇(街道)'),
    ('ORGANIZATIONS', 'town', '所属乡镇(街道)'),
    ('ORGANIZATIONS', 'town', '镇(街)'),
    ('ORGANIZATIONS', 'town', '乡(镇、街道)'),
    ('ORGANIZATIONS', 'town', 'town');
insert into import_label (kind, field, label) values
    ('ORGANIZATIONS', 'regionCode', '行政区划代码'),
    ('ORGANIZATIONS', 'regionCode', '区划代码'),
    ('ORGANIZATIONS', 'regionCode', '行政区划码'),
    ('ORGANIZATIONS', 'regionCode', '区划码'),
    ('ORGANIZATIONS', 'regionCode', '行政区划'),
    ('ORGANIZATIONS', 'regionCode', '地区代码'),
    ('ORGANIZATIONS', 'regionCode', '区域代码'),
    ('ORGANIZATIONS', 'regionCode', 'regioncode');
