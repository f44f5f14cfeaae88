ALTER TABLE `mail` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `about` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `person_id` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `headers` text;