CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(40)   NOT NULL,
    task_instance        VARCHAR(40)   NOT NULL,
    task_data            BLOB          NULL,
    execution_time       TIMESTAMP(6)  NOT NULL,
    picked               BOOLEAN       NOT NULL,
    picked_by            VARCHAR(50)   NULL,
    last_success         TIMESTAMP(6)  NULL,
    last_failure         TIMESTAMP(6)  NULL,
    consecutive_failures INT           NULL,
    last_heartbeat       TIMESTAMP(6)  NULL,
    version              BIGINT        NOT NULL,
    priority             SMALLINT      NULL,
    PRIMARY KEY (task_name, task_instance),
    KEY execution_time_idx (execution_time),
    KEY last_heartbeat_idx (last_heartbeat),
    KEY priority_execution_time_idx (priority DESC, execution_time ASC)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'db-scheduler''s own table';
