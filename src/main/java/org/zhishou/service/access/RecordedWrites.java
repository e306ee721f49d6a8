package org.zhishou.service.access;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zhishou.service.auditlog.AuditLog;

/**
 * Runs each handler that {@link Permitted#writes} in one transaction with its entry of the audit
 * log: a node that dies leaves both or neither.
 */
@Configuration(proxyBeanMethods = false)
class RecordedWrites {
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static DefaultPointcutAdvisor recordedWritesAdvisor(
      ObjectProvider<PlatformTransactionManager> transactions, ObjectProvider<AuditLog> log) {
    return new DefaultPointcutAdvisor(new Writing(), new Recording(transactions, log));
  }

  private static final class Writing extends StaticMethodMatcherPointcut {
    @Override
    public boolean matches(Method method, Class<?> target) {
      var permitted = AnnotationUtils.findAnnotation(method, Permitted.class);
      return permitted != null && permitted.writes();
    }
  }

  private record Recording(
      ObjectProvider<PlatformTransactionManager> transactions, ObjectProvider<AuditLog> log)
      implements MethodInterceptor {
    @Override
    public @Nullable Object invoke(MethodInvocation handler) throws Throwable {
      var manager = transactions.getObject();
      var transaction = manager.getTransaction(new DefaultTransactionDefinition());
      Object answer;
      try {
        answer = handler.proceed();
        record(answer);
      } catch (Throwable failed) {
        rollBack(manager, transaction, failed);
        throw failed;
      }
      manager.commit(transaction);
      return answer;
    }

    private static void rollBack(
        PlatformTransactionManager manager, TransactionStatus transaction, Throwable failed) {
      try {
        manager.rollback(transaction);
      } catch (RuntimeException lost) {
        failed.addSuppressed(lost);
      }
    }

    private void record(@Nullable Object answer) {
      if (answer instanceof ResponseEntity<?> entity
          && !entity.getStatusCode().isError()
          && RequestContextHolder.currentRequestAttributes()
              instanceof ServletRequestAttributes request) {
        var location = entity.getHeaders().getLocation();
        log.getObject()
            .record(
                CurrentCaller.get(),
                Gate.deed(request.getRequest(), location == null ? null : location.toString()));
      }
    }
  }
}
