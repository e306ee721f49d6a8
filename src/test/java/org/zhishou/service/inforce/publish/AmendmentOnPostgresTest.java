package org.zhishou.service.inforce.publish;

import org.springframework.test.context.ContextConfiguration;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.database.PostgresDatabase;

/** The same on the other database: what is written while a published roster is amended. */
@ServiceTest
@ContextConfiguration(initializers = PostgresDatabase.class)
class AmendmentOnPostgresTest extends AmendmentTest {}
