CREATE TABLE `search_doc` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`origin` text NOT NULL,
	`container` text,
	`language` text,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_doc_id_unique` ON `search_doc` (`id`);--> statement-breakpoint
CREATE INDEX `search_doc_kind` ON `search_doc` (`kind`,`updated_at`);--> statement-breakpoint
CREATE TABLE `ledger` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`site` text NOT NULL,
	`via` text NOT NULL,
	`origin` text NOT NULL,
	`kind` text NOT NULL,
	`rev` integer NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_record_site_via` ON `ledger` (`record_id`,`site`,`via`);--> statement-breakpoint
CREATE INDEX `ledger_site` ON `ledger` (`site`,`last_at`);--> statement-breakpoint
CREATE INDEX `ledger_origin` ON `ledger` (`origin`,`id`);--> statement-breakpoint
CREATE TABLE `link` (
	`peer` text PRIMARY KEY NOT NULL,
	`relation` text NOT NULL,
	`record_id` text NOT NULL,
	`our_stance` text,
	`our_note` text DEFAULT '' NOT NULL,
	`our_sends` text NOT NULL,
	`our_wants` text NOT NULL,
	`their_stance` text,
	`their_note` text DEFAULT '' NOT NULL,
	`their_sends` text NOT NULL,
	`their_wants` text NOT NULL,
	`their_rev` integer DEFAULT 0 NOT NULL,
	`invitation` text,
	`paused` integer DEFAULT false NOT NULL,
	`requested_at` integer NOT NULL,
	`active_since` integer,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `log_entry` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`activity_id` text NOT NULL,
	`mark` text NOT NULL,
	`type` text NOT NULL,
	`record_id` text NOT NULL,
	`kind` text NOT NULL,
	`rev` integer NOT NULL,
	`origin` text NOT NULL,
	`scope` text NOT NULL,
	`sites` text NOT NULL,
	`activity` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `log_entry_activity_id_unique` ON `log_entry` (`activity_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `log_entry_record_rev` ON `log_entry` (`record_id`,`rev`);--> statement-breakpoint
CREATE TABLE `peer` (
	`origin` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`keys` text NOT NULL,
	`keys_fetched_at` integer NOT NULL,
	`cursor` text DEFAULT '' NOT NULL,
	`disclosures_after` text DEFAULT '' NOT NULL,
	`held_after` text,
	`next_pull_at` integer,
	`interval` integer DEFAULT 0 NOT NULL,
	`last_tried_at` integer,
	`last_reached_at` integer,
	`last_news_at` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`compared_at` integer,
	`agreed` integer,
	`relayed` integer DEFAULT false NOT NULL,
	`hinted_seq` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `peer_next_pull` ON `peer` (`next_pull_at`);--> statement-breakpoint
CREATE TABLE `record` (
	`id` text PRIMARY KEY NOT NULL,
	`origin` text NOT NULL,
	`kind` text NOT NULL,
	`rev` integer NOT NULL,
	`version` integer,
	`scope` text NOT NULL,
	`sites` text NOT NULL,
	`topics` text NOT NULL,
	`language` text,
	`name` text,
	`source_id` text,
	`source_version` integer,
	`activity` text NOT NULL,
	`digest_hi` integer NOT NULL,
	`digest_lo` integer NOT NULL,
	`expires_at` integer,
	`arrived_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `record_kind_arrived` ON `record` (`kind`,`arrived_at`);--> statement-breakpoint
CREATE INDEX `record_arrived` ON `record` (`arrived_at`,`id`);--> statement-breakpoint
CREATE INDEX `record_origin` ON `record` (`origin`,`kind`);--> statement-breakpoint
CREATE INDEX `record_source_id` ON `record` (`source_id`);--> statement-breakpoint
CREATE INDEX `record_expires` ON `record` (`expires_at`) WHERE expires_at is not null;--> statement-breakpoint
CREATE TABLE `record_source` (
	`record_id` text NOT NULL,
	`source` text NOT NULL,
	`rev` integer NOT NULL,
	`digest_hi` integer NOT NULL,
	`digest_lo` integer NOT NULL,
	PRIMARY KEY(`source`, `record_id`)
);
--> statement-breakpoint
CREATE INDEX `record_source_record` ON `record_source` (`record_id`);--> statement-breakpoint
CREATE TABLE `record_version` (
	`record_id` text NOT NULL,
	`version` integer NOT NULL,
	`rev` integer NOT NULL,
	`activity` text NOT NULL,
	PRIMARY KEY(`record_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `seen_nonce` (
	`value` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `seen_nonce_expires` ON `seen_nonce` (`expires_at`);--> statement-breakpoint
CREATE TABLE `signing_key` (
	`fragment` text PRIMARY KEY NOT NULL,
	`public_key_multibase` text NOT NULL,
	`sealed_private_key` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `site_invitation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`sends` text NOT NULL,
	`wants` text NOT NULL,
	`note` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_by` text
);
--> statement-breakpoint
CREATE TABLE `tombstone` (
	`record_id` text PRIMARY KEY NOT NULL,
	`origin` text NOT NULL,
	`kind` text NOT NULL,
	`rev` integer NOT NULL,
	`activity` text NOT NULL,
	`removed_records` integer NOT NULL,
	`removed_versions` integer NOT NULL,
	`removed_index` integer NOT NULL,
	`at` integer NOT NULL,
	`receipt_due_at` integer,
	`receipt_sent_rev` integer
);
--> statement-breakpoint
CREATE INDEX `tombstone_due` ON `tombstone` (`receipt_due_at`) WHERE receipt_due_at is not null;--> statement-breakpoint
CREATE INDEX `tombstone_origin` ON `tombstone` (`origin`);--> statement-breakpoint
CREATE TABLE `withdrawal` (
	`record_id` text NOT NULL,
	`site` text NOT NULL,
	`rev` integer NOT NULL,
	`state` text NOT NULL,
	`asked_at` integer NOT NULL,
	`settled_at` integer,
	`receipt` text,
	PRIMARY KEY(`record_id`, `site`)
);
--> statement-breakpoint
CREATE INDEX `withdrawal_site` ON `withdrawal` (`site`,`state`);--> statement-breakpoint
CREATE TABLE `api_token` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`expires_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_token_id_unique` ON `api_token` (`id`);--> statement-breakpoint
CREATE INDEX `api_token_person` ON `api_token` (`person_id`);--> statement-breakpoint
CREATE TABLE `arrival` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`invitation` text,
	`next` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `arrival_expires` ON `arrival` (`expires_at`);--> statement-breakpoint
CREATE TABLE `dead_letter` (
	`id` text PRIMARY KEY NOT NULL,
	`job` text NOT NULL,
	`error` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `mail_created` ON `mail` (`created_at`);--> statement-breakpoint
CREATE INDEX `mail_sent` ON `mail` (`sent_at`);--> statement-breakpoint
CREATE TABLE `member_invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`role` text NOT NULL,
	`note` text NOT NULL,
	`uses_left` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_invitation_token_hash_unique` ON `member_invitation` (`token_hash`);--> statement-breakpoint
CREATE TABLE `passkey` (
	`credential_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer
);
--> statement-breakpoint
CREATE INDEX `passkey_person` ON `passkey` (`person_id`);--> statement-breakpoint
CREATE TABLE `passkey_challenge` (
	`challenge` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `passkey_challenge_expires` ON `passkey_challenge` (`expires_at`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`role` text NOT NULL,
	`state` text NOT NULL,
	`joined_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email` ON `person` (`email`);--> statement-breakpoint
CREATE INDEX `person_name` ON `person` (`name`,`id`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`resets_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rate_limit_resets` ON `rate_limit` (`resets_at`);--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_id_unique` ON `session` (`id`);--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person_id`);--> statement-breakpoint
CREATE INDEX `session_expires` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`next` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `sign_in_link_expires` ON `sign_in_link` (`expires_at`);--> statement-breakpoint
CREATE TABLE `chapter` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`tagline` text NOT NULL,
	`place` text NOT NULL,
	`latitude` real,
	`longitude` real,
	`languages` text NOT NULL,
	`life_stage` text NOT NULL,
	`founded` text,
	`about` text NOT NULL,
	`how_to_join` text NOT NULL,
	`aims` text NOT NULL,
	`accent` text NOT NULL,
	`listed` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `consent` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`fields` text NOT NULL,
	`purpose` text NOT NULL,
	`scope` text NOT NULL,
	`sites` text NOT NULL,
	`until` integer NOT NULL,
	`given_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `consent_person` ON `consent` (`person_id`,`given_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `consent_in_force` ON `consent` (`person_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `consent_until` ON `consent` (`until`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `introduction` (
	`id` text PRIMARY KEY NOT NULL,
	`direction` text NOT NULL,
	`person_id` text NOT NULL,
	`their_origin` text NOT NULL,
	`their_person` text NOT NULL,
	`their_name` text NOT NULL,
	`record_id` text NOT NULL,
	`message` text NOT NULL,
	`state` text NOT NULL,
	`answer_id` text,
	`our_line` text DEFAULT '' NOT NULL,
	`contact` text,
	`created_at` integer NOT NULL,
	`decided_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `introduction_record_id_unique` ON `introduction` (`record_id`);--> statement-breakpoint
CREATE INDEX `introduction_person` ON `introduction` (`person_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `introduction_state` ON `introduction` (`state`,`their_origin`);--> statement-breakpoint
CREATE TABLE `join_request` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`message` text NOT NULL,
	`state` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `join_request_state` ON `join_request` (`state`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `join_request_waiting` ON `join_request` (`email`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `muted_source` (
	`person_id` text NOT NULL,
	`origin` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `origin`)
);
--> statement-breakpoint
CREATE TABLE `profile` (
	`person_id` text PRIMARY KEY NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`organisation` text DEFAULT '' NOT NULL,
	`languages` text NOT NULL,
	`introduction` text DEFAULT '' NOT NULL,
	`objectives` text NOT NULL,
	`skills` text NOT NULL,
	`motivation` text DEFAULT '' NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `adoption` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`adopted_by` text NOT NULL,
	`source_id` text NOT NULL,
	`source_version` integer NOT NULL,
	`source_origin` text NOT NULL,
	`lineage` text NOT NULL,
	`context` text NOT NULL,
	`changed` text NOT NULL,
	`started_at` integer NOT NULL,
	`reported_at` integer,
	`outcome` text,
	`surprised` text DEFAULT '' NOT NULL,
	`evidence` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adoption_practice_id_unique` ON `adoption` (`practice_id`);--> statement-breakpoint
CREATE INDEX `adoption_source` ON `adoption` (`source_id`);--> statement-breakpoint
CREATE TABLE `group_member` (
	`group_id` text NOT NULL,
	`person_id` text NOT NULL,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`group_id`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `group_member_person` ON `group_member` (`person_id`);--> statement-breakpoint
CREATE TABLE `offer` (
	`id` text PRIMARY KEY NOT NULL,
	`direction` text NOT NULL,
	`practice_id` text NOT NULL,
	`record_id` text NOT NULL,
	`their_origin` text NOT NULL,
	`state` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`decided_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offer_record_id_unique` ON `offer` (`record_id`);--> statement-breakpoint
CREATE INDEX `offer_practice` ON `offer` (`practice_id`);--> statement-breakpoint
CREATE INDEX `offer_state` ON `offer` (`direction`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `offer_open` ON `offer` (`practice_id`) WHERE direction = 'sent' and state = 'offered';--> statement-breakpoint
CREATE TABLE `practice` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`status` text NOT NULL,
	`language` text NOT NULL,
	`tags` text NOT NULL,
	`version` integer NOT NULL,
	`audience` text NOT NULL,
	`group_id` text,
	`sites` text NOT NULL,
	`source_id` text,
	`source_version` integer,
	`source_origin` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `practice_updated` ON `practice` (`state`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `practice_author` ON `practice` (`author_id`,`state`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `practice_group` ON `practice` (`group_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `practice_audience` ON `practice` (`audience`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `practice_source` ON `practice` (`source_id`);--> statement-breakpoint
CREATE TABLE `practice_person` (
	`practice_id` text NOT NULL,
	`person_id` text NOT NULL,
	`answer` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answered_at` integer,
	PRIMARY KEY(`practice_id`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `practice_person_asked` ON `practice_person` (`person_id`,`answer`);--> statement-breakpoint
CREATE TABLE `practice_version` (
	`practice_id` text NOT NULL,
	`version` integer NOT NULL,
	`author_id` text NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`title` text NOT NULL,
	`situation` text,
	`tension` text,
	`what_we_do` text,
	`why_it_works` text,
	`what_happened` text,
	`watch_for` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`practice_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `trial` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`context` text NOT NULL,
	`started_at` integer NOT NULL,
	`reported_at` integer,
	`outcome` text,
	`changed` text DEFAULT '' NOT NULL,
	`surprised` text DEFAULT '' NOT NULL,
	`evidence` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `trial_practice` ON `trial` (`practice_id`,`started_at`,`id`);--> statement-breakpoint
CREATE INDEX `trial_person` ON `trial` (`person_id`,`started_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `trial_open` ON `trial` (`practice_id`,`person_id`) WHERE reported_at is null;--> statement-breakpoint
CREATE INDEX `trial_started` ON `trial` (`started_at`);--> statement-breakpoint
CREATE INDEX `trial_reported` ON `trial` (`reported_at`) WHERE reported_at is not null;--> statement-breakpoint
CREATE TABLE `working_group` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`purpose` text NOT NULL,
	`coordinator_id` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `working_group_name` ON `working_group` (`name`,`id`);--> statement-breakpoint
CREATE TABLE `summary` (
	`id` text PRIMARY KEY NOT NULL,
	`period_from` text NOT NULL,
	`period_to` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`audience` text NOT NULL,
	`edited_by` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`published_at` integer
);
--> statement-breakpoint
CREATE INDEX `summary_state` ON `summary` (`state`,`period_from`);--> statement-breakpoint
CREATE INDEX `summary_published` ON `summary` (`audience`,`published_at`);