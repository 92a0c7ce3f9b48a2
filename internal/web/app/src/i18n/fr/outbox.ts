import type en from '../en/outbox';

const fr: typeof en = {
  title: 'Envois',
  lead: 'Tous les messages qu’envoie le département : ce qui attend, ce qui est parti, ce qui a échoué et pourquoi.',
  notConfigured: 'Les messages attendent qu’un serveur de courriel soit configuré.',
  notConfiguredText: 'La personne qui gère le serveur définit LAUREL_SMTP_URL. Tout ce qui attend part ensuite de soi-même.',
  demo: 'C’est la démo : rien ne quitte cet ordinateur.',
  demoText: 'Ce qui est dit envoyé ici peut être ouvert, et son lien suivi.',
  configured: 'configuré',
  server: 'Serveur de courriel',
  waiting: 'En attente',
  failed: 'Échecs',
  search: 'Chercher un nom, une adresse ou un objet',
  state: 'État',
  states: { WAITING: 'En attente', SENT: 'Envoyé', FAILED: 'Échec' },
  to: 'À',
  subject: 'Objet',
  created: 'Rédigé',
  readLabel: (subject: string, to: string) => `Lire : ${subject}, à ${to}`,
  serverSaid: (words: string, attempts: number) => `${attempts < 2 ? 'Après 1 essai' : `Après ${attempts} essais`}, le serveur de courriel a répondu : ${words}`,
  nextAttempt: (when: string) => `Prochain essai : ${when}`,
  retry: 'Renvoyer',
  retryLabel: (to: string) => `Renvoyer à ${to}`,
  addressed: (to: string) => `À ${to}`,
  masked: 'Les liens et les codes secrets sont masqués ici. Seule la personne qui reçoit le message les voit.',
  emptyTitle: 'Aucun message pour l’instant',
  emptyText: 'Les liens de connexion et les invitations aux sondages paraissent ici dès leur rédaction.',
};

export default fr;
