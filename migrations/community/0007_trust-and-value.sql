CREATE TABLE `archive_arrival` (
	`id` text PRIMARY KEY NOT NULL,
	`manifest` text NOT NULL,
	`state` text NOT NULL,
	`word` text DEFAULT '' NOT NULL,
	`by_id` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `archive_part` (
	`archive_id` text NOT NULL,
	`n` integer NOT NULL,
	`name` text NOT NULL,
	`rows` text NOT NULL,
	PRIMARY KEY(`archive_id`, `n`)
);
--> statement-breakpoint
CREATE TABLE `digest_setting` (
	`person_id` text PRIMARY KEY NOT NULL,
	`every` text NOT NULL,
	`weekday` integer DEFAULT 1 NOT NULL,
	`hour` integer DEFAULT 7 NOT NULL,
	`next_at` integer,
	`told_until` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `digest_setting_next` ON `digest_setting` (`next_at`) WHERE next_at is not null;--> statement-breakpoint
CREATE TABLE `hidden` (
	`id` text PRIMARY KEY NOT NULL,
	`moderation_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_run` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`content` text NOT NULL,
	`options` text NOT NULL,
	`state` text NOT NULL,
	`report` text,
	`by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE INDEX `import_run_created` ON `import_run` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `import_run_by` ON `import_run` (`by_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `imported` (
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`local_id` text NOT NULL,
	`run_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `key`)
);
--> statement-breakpoint
CREATE INDEX `imported_run` ON `imported` (`run_id`);--> statement-breakpoint
CREATE TABLE `letter_choice` (
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`how` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `kind`)
);
--> statement-breakpoint
CREATE TABLE `moderation` (
	`id` text PRIMARY KEY NOT NULL,
	`act` text NOT NULL,
	`about_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`person_id` text,
	`reason` text NOT NULL,
	`by_id` text NOT NULL,
	`report_id` text,
	`until` integer,
	`answer` text DEFAULT '' NOT NULL,
	`answered_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `moderation_created` ON `moderation` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `moderation_about` ON `moderation` (`about_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `moderation_person` ON `moderation` (`person_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `moderation_until` ON `moderation` (`until`) WHERE until is not null;--> statement-breakpoint
CREATE TABLE `report` (
	`id` text PRIMARY KEY NOT NULL,
	`about_id` text NOT NULL,
	`reporter_id` text NOT NULL,
	`reason` text NOT NULL,
	`state` text NOT NULL,
	`word` text DEFAULT '' NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `report_state` ON `report` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `report_reporter` ON `report` (`reporter_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `report_once` ON `report` (`about_id`,`reporter_id`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `closing` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`farewell` text DEFAULT '' NOT NULL,
	`contact` text DEFAULT '' NOT NULL,
	`closes_on` text,
	`planned_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`announced_at` integer,
	`closed_at` integer
);
--> statement-breakpoint
CREATE TABLE `closing_item` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`becomes` text NOT NULL,
	`to_whom` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`decided_by` text NOT NULL,
	`done_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `closing_item_becomes` ON `closing_item` (`becomes`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `departure` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`name` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`origin` text,
	`state` text NOT NULL,
	`proposed_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `departure_open` ON `departure` (`group_id`) WHERE state in ('asking', 'packed');--> statement-breakpoint
CREATE INDEX `departure_group` ON `departure` (`group_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `departure_person` (
	`departure_id` text NOT NULL,
	`person_id` text NOT NULL,
	`goes` text NOT NULL,
	`words` text NOT NULL,
	`answered_at` integer,
	PRIMARY KEY(`departure_id`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `departure_person_asked` ON `departure_person` (`person_id`,`goes`);--> statement-breakpoint
CREATE TABLE `intended_level` (
	`person_id` text PRIMARY KEY NOT NULL,
	`level` text NOT NULL,
	`word` text DEFAULT '' NOT NULL,
	`shown` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `intended_level_level` ON `intended_level` (`level`,`shown`);--> statement-breakpoint
CREATE TABLE `prompt_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`prompt` text NOT NULL,
	`sealed` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `prompt_answer_person` ON `prompt_answer` (`person_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `pulse` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text,
	`questions` text NOT NULL,
	`state` text NOT NULL,
	`salt` text,
	`counts` text,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE INDEX `pulse_group` ON `pulse` (`group_id`,`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `pulse_closes` ON `pulse` (`closes_at`) WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX `pulse_open` ON `pulse` (`group_id`) WHERE state = 'open' and group_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `pulse_open_chapter` ON `pulse` (`state`) WHERE state = 'open' and group_id is null;--> statement-breakpoint
CREATE TABLE `pulse_answer` (
	`pulse_id` text NOT NULL,
	`voter` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`pulse_id`, `voter`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `release` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`group_id` text,
	`state` text NOT NULL,
	`asked_by` text NOT NULL,
	`result_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `release_asked_by` ON `release` (`asked_by`,`created_at`);--> statement-breakpoint
CREATE INDEX `release_result` ON `release` (`result_id`) WHERE result_id is not null;--> statement-breakpoint
CREATE TABLE `release_answer` (
	`release_id` text NOT NULL,
	`person_id` text NOT NULL,
	`answer` text NOT NULL,
	`answered_at` integer,
	PRIMARY KEY(`release_id`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `release_answer_person` ON `release_answer` (`person_id`,`answer`);--> statement-breakpoint
CREATE TABLE `indicator` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text,
	`name` text NOT NULL,
	`unit` text DEFAULT '' NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`author_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `indicator_state` ON `indicator` (`state`,`name`,`id`);--> statement-breakpoint
CREATE TABLE `indicator_value` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`day` text NOT NULL,
	`value` real NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_value_day` ON `indicator_value` (`indicator_id`,`day`);--> statement-breakpoint
CREATE TABLE `story_indicator` (
	`story_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`says` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`story_id`, `indicator_id`)
);
--> statement-breakpoint
CREATE INDEX `story_indicator_indicator` ON `story_indicator` (`indicator_id`);--> statement-breakpoint
CREATE TABLE `value_story` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text NOT NULL,
	`value` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`audience` text NOT NULL,
	`group_id` text,
	`sites` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `value_story_updated` ON `value_story` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `value_story_value` ON `value_story` (`value`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `value_story_author` ON `value_story` (`author_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `value_story_group` ON `value_story` (`group_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `consultation` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text,
	`sponsor_id` text NOT NULL,
	`on_behalf_of` text DEFAULT '' NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`open_until` text NOT NULL,
	`report_due` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answered_by` text,
	`answered_at` integer,
	`report` text DEFAULT '' NOT NULL,
	`reported_at` integer,
	`reminded_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `consultation_updated` ON `consultation` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `consultation_state` ON `consultation` (`state`,`report_due`);--> statement-breakpoint
CREATE INDEX `consultation_sponsor` ON `consultation` (`sponsor_id`,`state`);--> statement-breakpoint
CREATE INDEX `consultation_group` ON `consultation` (`group_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `consultation_voice` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `consultation_voice_consultation` ON `consultation_voice` (`consultation_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `consultation_voice_person` ON `consultation_voice` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`version` integer NOT NULL,
	`language` text NOT NULL,
	`phase` text NOT NULL,
	`phase_since` integer NOT NULL,
	`phase_until` text,
	`proposer_id` text NOT NULL,
	`review_on` text,
	`reminded_at` integer,
	`word` text DEFAULT '' NOT NULL,
	`decided_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `decision_phase` ON `decision` (`phase`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `decision_updated` ON `decision` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `decision_group` ON `decision` (`group_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `decision_review` ON `decision` (`review_on`);--> statement-breakpoint
CREATE TABLE `decision_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`person_id` text NOT NULL,
	`reply_to` text,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`word` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `decision_entry_decision` ON `decision_entry` (`decision_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `decision_entry_person` ON `decision_entry` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `decision_version` (
	`decision_id` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`reason` text NOT NULL,
	`author_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`decision_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `decision_voice` (
	`decision_id` text NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`says` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`decision_id`, `version`, `person_id`)
);
--> statement-breakpoint
ALTER TABLE `mail` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `about` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `person_id` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `headers` text;--> statement-breakpoint
CREATE INDEX `mail_kept` ON `mail` (`person_id`) WHERE attempts = -1;--> statement-breakpoint
ALTER TABLE `chapter_ways` ADD `pulse_questions` text;--> statement-breakpoint
ALTER TABLE `chapter_ways` ADD `pulse_months` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `working_group` ADD `kind` text DEFAULT 'group' NOT NULL;--> statement-breakpoint
ALTER TABLE `working_group` ADD `ends_on` text;--> statement-breakpoint
ALTER TABLE `working_group` ADD `joins` text;--> statement-breakpoint
ALTER TABLE `working_group` ADD `became_origin` text;--> statement-breakpoint
CREATE INDEX `working_group_ends` ON `working_group` (`ends_on`) WHERE ends_on is not null and closed_at is null;--> statement-breakpoint
CREATE INDEX `person_state` ON `person` (`state`,`role`,`id`);--> statement-breakpoint
CREATE INDEX `conversation_group` ON `conversation` (`group_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `peer_assist_phase` ON `peer_assist` (`phase`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `request_state` ON `request` (`state`,`created_at`,`id`);