package org.zhishou.service.whatif.scenario;

import org.springframework.test.context.ContextConfiguration;
import org.zhishou.service.platform.database.PostgresDatabase;

/** The same on the other database: every statement of every store of the room is run there. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class ScenarioOnPostgresTest extends ScenarioEndpointTest {}
