/**
 * The settings of a site: {@link dev.pressmark.config.SiteConfig}, read from {@code site-config.yaml} by
 * {@link dev.pressmark.config.SiteConfigReader}. Every key has a default; an unknown key is an error that names the nearest.
 */
package dev.pressmark.config;
