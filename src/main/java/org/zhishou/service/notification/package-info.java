/**
 * Tells people and other systems what happened: an outbox written with the change itself, the list
 * of each caller, signed webhooks and mail. Listens to the events of other rooms, and must not
 * change anything that they keep; no other room knows it.
 */
@NullMarked
package org.zhishou.service.notification;

import org.jspecify.annotations.NullMarked;
