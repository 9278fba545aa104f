package cn.yaodian.domain.identity;

import java.util.UUID;

/**
 * Identity of a stored record. Random, so that records of different offices can later meet in one database without
 * renumbering. An identity says nothing of order: numbers such as 一、 or 1. are computed from the place in the plan.
 */
public interface EntityId {

    UUID value();
}
