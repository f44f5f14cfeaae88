CREATE TABLE `commitment` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`group_id` text,
	`meeting_id` text,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`learned` text DEFAULT '' NOT NULL,
	`due` text,
	`created_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE INDEX `commitment_person` ON `commitment` (`person_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `commitment_meeting` ON `commitment` (`meeting_id`,`id`);--> statement-breakpoint
CREATE INDEX `commitment_group` ON `commitment` (`group_id`,`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `derivation` (
	`id` text NOT NULL,
	`source_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`id`, `source_id`)
);
--> statement-breakpoint
CREATE INDEX `derivation_source` ON `derivation` (`source_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `reflection` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text NOT NULL,
	`question` text NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`audience` text NOT NULL,
	`group_id` text,
	`sites` text NOT NULL,
	`meeting_id` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `reflection_author` ON `reflection` (`author_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `reflection_audience` ON `reflection` (`audience`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `reflection_group` ON `reflection` (`group_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `reflection_meeting` ON `reflection` (`meeting_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `charter_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`based_on` integer NOT NULL,
	`domain` text DEFAULT '' NOT NULL,
	`aspirations` text DEFAULT '' NOT NULL,
	`ground_rules` text DEFAULT '' NOT NULL,
	`questions` text DEFAULT '' NOT NULL,
	`reason` text NOT NULL,
	`author_id` text NOT NULL,
	`state` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `charter_proposal_state` ON `charter_proposal` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `charter_version` (
	`version` integer PRIMARY KEY NOT NULL,
	`domain` text DEFAULT '' NOT NULL,
	`aspirations` text DEFAULT '' NOT NULL,
	`ground_rules` text DEFAULT '' NOT NULL,
	`questions` text DEFAULT '' NOT NULL,
	`rules_version` integer NOT NULL,
	`reason` text NOT NULL,
	`author_id` text NOT NULL,
	`review_on` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `formation_answer` (
	`question` text NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`question`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `formation_answer_question` ON `formation_answer` (`question`,`created_at`);--> statement-breakpoint
CREATE TABLE `formation_step` (
	`step` text PRIMARY KEY NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`planned_for` text,
	`person_id` text,
	`done_at` integer
);
--> statement-breakpoint
CREATE TABLE `rules_agreement` (
	`person_id` text NOT NULL,
	`rules_version` integer NOT NULL,
	`agreed_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `rules_version`)
);
--> statement-breakpoint
CREATE TABLE `agenda_item` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`part` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`minutes` integer DEFAULT 0 NOT NULL,
	`person_id` text,
	`source_id` text,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `agenda_item_meeting` ON `agenda_item` (`meeting_id`,`part`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_item_source` ON `agenda_item` (`meeting_id`,`source_id`) WHERE source_id is not null;--> statement-breakpoint
CREATE TABLE `attendance` (
	`meeting_id` text NOT NULL,
	`person_id` text NOT NULL,
	`answer` text,
	`came_at` integer,
	`answered_at` integer,
	PRIMARY KEY(`meeting_id`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `attendance_person` ON `attendance` (`person_id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `calendar_feed` (
	`person_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_token_hash_unique` ON `calendar_feed` (`token_hash`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`series_id` text,
	`group_id` text,
	`title` text NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`slot` text,
	`starts_local` text NOT NULL,
	`time_zone` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`host_id` text,
	`facilitator_id` text,
	`state` text NOT NULL,
	`word` text DEFAULT '' NOT NULL,
	`part` text,
	`part_since` integer,
	`item_id` text,
	`sequence` integer DEFAULT 0 NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `meeting_starts` ON `meeting` (`starts_at`,`id`);--> statement-breakpoint
CREATE INDEX `meeting_group` ON `meeting` (`group_id`,`starts_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_series_slot` ON `meeting` (`series_id`,`slot`) WHERE series_id is not null;--> statement-breakpoint
CREATE TABLE `meeting_series` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text,
	`title` text NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`every` text NOT NULL,
	`starts_local` text NOT NULL,
	`time_zone` text NOT NULL,
	`minutes` integer NOT NULL,
	`until` text,
	`place` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`host_id` text,
	`facilitator_id` text,
	`state` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `meeting_series_state` ON `meeting_series` (`state`,`id`);--> statement-breakpoint
CREATE TABLE `topic` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text,
	`title` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`language` text NOT NULL,
	`format` text NOT NULL,
	`raised_by` text NOT NULL,
	`state` text NOT NULL,
	`meeting_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `topic_state` ON `topic` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `topic_meeting` ON `topic` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `topic_interest` (
	`topic_id` text NOT NULL,
	`person_id` text NOT NULL,
	`wants` integer NOT NULL,
	`could_lead` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`topic_id`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `topic_interest_person` ON `topic_interest` (`person_id`);