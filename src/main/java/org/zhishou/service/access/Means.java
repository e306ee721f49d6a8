package org.zhishou.service.access;

/** How a caller showed who they are. */
enum Means {
  PASSWORD,
  SESSION,
  TOKEN,
  OPENID
}
