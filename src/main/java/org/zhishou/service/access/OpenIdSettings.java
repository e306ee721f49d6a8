package org.zhishou.service.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code zhishou.openid.*}: bearer tokens of an OpenID Connect provider, beside the users kept
 * here.
 *
 * @param issuer address of the provider; none is asked where it is missing
 * @param audience that a token has to be for; null for any
 * @param nameClaim by which a user is known to people
 * @param rolesClaim a list of roles, or one text of them with spaces between
 * @param countyClaim the user's county; only PROVINCE may be without
 */
@ConfigurationProperties("zhishou.openid")
record OpenIdSettings(
    @Nullable String issuer,
    @Nullable String audience,
    @DefaultValue("preferred_username") String nameClaim,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("county") String countyClaim,
    @DefaultValue("hospital") String hospitalClaim,
    @DefaultValue("centre") String centreClaim,
    @DefaultValue("physician") String physicianClaim) {}
