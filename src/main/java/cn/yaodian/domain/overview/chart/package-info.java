/** What charts of a plan's ledger show: how far its sections, units and indicators have come, and how many stand how. */
@NullMarked
package cn.yaodian.domain.overview.chart;

import org.jspecify.annotations.NullMarked;
