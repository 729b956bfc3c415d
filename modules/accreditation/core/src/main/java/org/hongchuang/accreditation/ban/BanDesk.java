package org.hongchuang.accreditation.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.BanFilter;
import org.hongchuang.accreditation.api.BanView;
import org.hongchuang.accreditation.api.Bans;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CreditCode;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

@ApplicationScoped
@Transactional
class BanDesk implements Bans {
    @Inject
    private BanRegister register;

    @Inject
    private BaseCases cases;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires({Permission.BAN_VIEW, Permission.APPLICATION_EDIT, Permission.CASE_VIEW})
    public Optional<BanView> standing(String creditCode, String rulebook, String kind, LocalDate on) {
        return register.standing(CreditCode.normal(creditCode), rulebook, kind, on);
    }

    @Override
    @Requires(Permission.BAN_VIEW)
    public Page<BanView> page(BanFilter filter, PageRequest page) {
        return register.page(filter, actor.scope(), page);
    }

    @Override
    @Requires(Permission.BAN_VIEW)
    public BanView get(UUID id) {
        return register.find(id, actor.scope()).orElseThrow(() -> new NotFound(id));
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<BanView> ofCase(UUID caseId) {
        String code = cases.get(caseId).view(0).creditCode();
        return code == null ? List.of() : register.binding(CreditCode.normal(code));
    }
}
