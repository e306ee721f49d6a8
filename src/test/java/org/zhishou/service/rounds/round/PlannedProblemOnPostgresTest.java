package org.zhishou.service.rounds.round;

import org.springframework.test.context.ContextConfiguration;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.database.PostgresDatabase;

/** The same on the other database: every statement of every store of a round is run there. */
@ServiceTest
@ContextConfiguration(initializers = PostgresDatabase.class)
class PlannedProblemOnPostgresTest extends PlannedProblemTest {}
