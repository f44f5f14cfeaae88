CREATE TABLE `link_told` (
	`peer` text PRIMARY KEY NOT NULL,
	`standing` text NOT NULL,
	`word` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `link` ADD `paused_word` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `link` ADD `held_at` integer;--> statement-breakpoint
ALTER TABLE `link` ADD `held_word` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `join_request` ADD `told_at` integer;--> statement-breakpoint
CREATE INDEX `join_request_told` ON `join_request` (`told_at`);--> statement-breakpoint
ALTER TABLE `working_group` ADD `closed_at` integer;