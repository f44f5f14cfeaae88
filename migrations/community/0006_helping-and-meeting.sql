CREATE TABLE `deidentification` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`source_version` integer NOT NULL,
	`marks` text NOT NULL,
	`state` text NOT NULL,
	`author_id` text NOT NULL,
	`reader_id` text,
	`word` text DEFAULT '' NOT NULL,
	`result_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `deidentification_source` ON `deidentification` (`source_id`);--> statement-breakpoint
CREATE INDEX `deidentification_reader` ON `deidentification` (`reader_id`,`state`);--> statement-breakpoint
CREATE INDEX `deidentification_author` ON `deidentification` (`author_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `practice_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`based_on` integer NOT NULL,
	`fields` text NOT NULL,
	`reason` text NOT NULL,
	`author_id` text NOT NULL,
	`state` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `practice_proposal_practice` ON `practice_proposal` (`practice_id`,`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `practice_proposal_author` ON `practice_proposal` (`author_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `study` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text NOT NULL,
	`title` text NOT NULL,
	`question` text NOT NULL,
	`method` text DEFAULT '' NOT NULL,
	`looked_at` text DEFAULT '' NOT NULL,
	`findings` text DEFAULT '' NOT NULL,
	`limits` text DEFAULT '' NOT NULL,
	`sources` text NOT NULL,
	`language` text NOT NULL,
	`audience` text NOT NULL,
	`group_id` text,
	`sites` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `study_updated` ON `study` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `study_author` ON `study` (`author_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `study_group` ON `study` (`group_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `study_link` (
	`study_id` text NOT NULL,
	`target_id` text NOT NULL,
	PRIMARY KEY(`study_id`, `target_id`)
);
--> statement-breakpoint
CREATE INDEX `study_link_target` ON `study_link` (`target_id`);--> statement-breakpoint
CREATE TABLE `aim` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`position` integer NOT NULL,
	`state` text NOT NULL,
	`author_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `aim_state` ON `aim` (`state`,`position`,`id`);--> statement-breakpoint
CREATE TABLE `arrival_answer` (
	`person_id` text NOT NULL,
	`question` text NOT NULL,
	`text` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `question`)
);
--> statement-breakpoint
CREATE TABLE `chapter_ways` (
	`id` text PRIMARY KEY NOT NULL,
	`motivation_months` integer DEFAULT 6 NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `group_aim` (
	`group_id` text NOT NULL,
	`aim_id` text NOT NULL,
	PRIMARY KEY(`group_id`, `aim_id`)
);
--> statement-breakpoint
CREATE INDEX `group_aim_aim` ON `group_aim` (`aim_id`);--> statement-breakpoint
CREATE TABLE `group_progress` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `group_progress_group` ON `group_progress` (`group_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `group_work` (
	`group_id` text PRIMARY KEY NOT NULL,
	`time` text DEFAULT '' NOT NULL,
	`money` text DEFAULT '' NOT NULL,
	`people` text DEFAULT '' NOT NULL,
	`working_on` text DEFAULT '' NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `motivation` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`shown` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `motivation_person` ON `motivation` (`person_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `objective` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`folded` text NOT NULL,
	`language` text NOT NULL,
	`shared_id` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `objective_once` ON `objective` (`person_id`,`folded`);--> statement-breakpoint
CREATE INDEX `objective_shared` ON `objective` (`shared_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `answer` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`practice_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `answer_question` ON `answer` (`question_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `answer_person` ON `answer` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `assist_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`assist_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`reply_to` text,
	`text` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `assist_entry_assist` ON `assist_entry` (`assist_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `assist_entry_person` ON `assist_entry` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `conversation` (
	`id` text PRIMARY KEY NOT NULL,
	`about_id` text,
	`group_id` text,
	`title` text NOT NULL,
	`started_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversation_about` ON `conversation` (`about_id`) WHERE about_id is not null;--> statement-breakpoint
CREATE INDEX `conversation_updated` ON `conversation` (`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `following` (
	`conversation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`state` text NOT NULL,
	`read_at` integer NOT NULL,
	`mailed_at` integer NOT NULL,
	`reply_hash` text,
	PRIMARY KEY(`conversation_id`, `person_id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `following_reply_hash_unique` ON `following` (`reply_hash`);--> statement-breakpoint
CREATE INDEX `following_person` ON `following` (`person_id`,`state`);--> statement-breakpoint
CREATE TABLE `helper_setting` (
	`person_id` text PRIMARY KEY NOT NULL,
	`takes_requests` integer NOT NULL,
	`quiet_from` text,
	`quiet_to` text,
	`time_zone` text DEFAULT 'UTC' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mention` (
	`message_id` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer,
	PRIMARY KEY(`message_id`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `mention_person` ON `mention` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `message` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`via` text NOT NULL,
	`mail_id` text,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`removed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_mail_id_unique` ON `message` (`mail_id`);--> statement-breakpoint
CREATE INDEX `message_conversation` ON `message` (`conversation_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `message_person` ON `message` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `peer_assist` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text,
	`owner_id` text NOT NULL,
	`facilitator_id` text,
	`meeting_id` text,
	`title` text NOT NULL,
	`situation` text NOT NULL,
	`wanted` text NOT NULL,
	`language` text NOT NULL,
	`phase` text NOT NULL,
	`phase_since` integer NOT NULL,
	`phase_until` integer,
	`take_away` text DEFAULT '' NOT NULL,
	`outcome` text DEFAULT '' NOT NULL,
	`ask_again_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `peer_assist_updated` ON `peer_assist` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `peer_assist_owner` ON `peer_assist` (`owner_id`,`phase`);--> statement-breakpoint
CREATE INDEX `peer_assist_ask` ON `peer_assist` (`ask_again_at`) WHERE ask_again_at is not null;--> statement-breakpoint
CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`asker_id` text NOT NULL,
	`group_id` text,
	`title` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`helped_by` text,
	`helped` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE INDEX `question_state` ON `question` (`state`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `question_asker` ON `question` (`asker_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `question_group` ON `question` (`group_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `request` (
	`id` text PRIMARY KEY NOT NULL,
	`about_id` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`answered_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `request_once` ON `request` (`about_id`,`to_id`);--> statement-breakpoint
CREATE INDEX `request_to` ON `request` (`to_id`,`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `thanks` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`for_id` text,
	`text` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `thanks_once` ON `thanks` (`from_id`,`to_id`,`for_id`) WHERE for_id is not null;--> statement-breakpoint
CREATE INDEX `thanks_to` ON `thanks` (`to_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `thanks_for` ON `thanks` (`for_id`);--> statement-breakpoint
CREATE TABLE `meeting_note` (
	`meeting_id` text NOT NULL,
	`part` text NOT NULL,
	`state` text NOT NULL,
	`text` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `part`)
);
--> statement-breakpoint
CREATE TABLE `minutes_reader` (
	`group_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`group_id`, `person_id`)
);
--> statement-breakpoint
CREATE TABLE `note_update` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` text NOT NULL,
	`part` text NOT NULL,
	`bytes` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `note_update_meeting` ON `note_update` (`meeting_id`,`part`,`n`);--> statement-breakpoint
CREATE TABLE `pairing` (
	`meeting_id` text NOT NULL,
	`round` integer NOT NULL,
	`person_id` text NOT NULL,
	`seat` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `round`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `pairing_person` ON `pairing` (`person_id`);--> statement-breakpoint
CREATE TABLE `pairing_round` (
	`meeting_id` text NOT NULL,
	`round` integer NOT NULL,
	`prompt` text DEFAULT '' NOT NULL,
	`size` integer NOT NULL,
	`minutes` integer DEFAULT 0 NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`meeting_id`, `round`)
);
--> statement-breakpoint
CREATE TABLE `turn` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`role` text NOT NULL,
	`person_id` text NOT NULL,
	`state` text NOT NULL,
	`offered_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`answered_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `turn_once` ON `turn` (`meeting_id`,`role`,`person_id`);--> statement-breakpoint
CREATE INDEX `turn_person` ON `turn` (`person_id`,`state`,`created_at`);--> statement-breakpoint
ALTER TABLE `search_doc` ADD `author_id` text;--> statement-breakpoint
CREATE INDEX `search_doc_author` ON `search_doc` (`author_id`,`updated_at`,`id`) WHERE author_id is not null;--> statement-breakpoint
ALTER TABLE `meeting` ADD `reminded_at` integer;--> statement-breakpoint
ALTER TABLE `meeting` ADD `minutes_sent_at` integer;--> statement-breakpoint
UPDATE `search_doc` SET `author_id` = coalesce(
	(SELECT `author_id` FROM `practice` p WHERE p.`id` = `search_doc`.`id`),
	(SELECT `person_id` FROM `trial` t WHERE t.`id` = `search_doc`.`id`),
	(SELECT `author_id` FROM `reflection` r WHERE r.`id` = `search_doc`.`id`),
	(SELECT `person_id` FROM `commitment` c WHERE c.`id` = `search_doc`.`id`),
	(SELECT `raised_by` FROM `topic` o WHERE o.`id` = `search_doc`.`id`),
	(SELECT `id` FROM `person` n WHERE n.`id` = `search_doc`.`id`));
