package org.zhishou.service.record.slots;

import org.springframework.test.context.ContextConfiguration;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.database.PostgresDatabase;

/** The same on the other database. */
@ServiceTest
@ContextConfiguration(initializers = PostgresDatabase.class)
class SlotOnPostgresTest extends SlotTest {}
